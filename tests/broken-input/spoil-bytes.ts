import { insertion, onLines, onText, type Spoilers } from './spoiler.ts';

/** Ways to break any file. */
export const BYTE_SPOILERS: Spoilers = {
  'cut at a byte': (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  'cut from a byte': (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  empty: () => Buffer.alloc(0),
  'blanks only': () => Buffer.from(' \n\t\n   \n'),
  'a mark only': () => Buffer.from([0xef, 0xbb, 0xbf]),
  'a mark before': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  'two marks before': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), bytes]),
  'CR LF': onText((text) => text.replaceAll('\n', '\r\n')),
  'CR alone': onText((text) => text.replaceAll('\n', '\r')),
  'other line endings': onText((text, random) =>
    text.replaceAll('\n', random.of(['\u2028', '\u2029', '\u0085', '\v', '\f', '\n\r'])),
  ),
  'bytes that are not UTF-8': (bytes, random) => put(bytes, random.below(bytes.length + 1), random.of(NO_UTF8)),
  'random bytes': (bytes, random) =>
    put(
      bytes,
      random.below(bytes.length + 1),
      Array.from({ length: 1 + random.below(40) }, () => random.below(256)),
    ),
  'one bit flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = random.below(Math.max(1, copy.length));
    if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    return copy;
  },
  'UTF-16': (bytes, random) => Buffer.from(random.of(['', '\ufeff']) + bytes.toString('utf8'), 'utf16le'),
  'UTF-16 with swapped bytes': (bytes, random) =>
    Buffer.from(random.of(['', '\ufeff']) + bytes.toString('utf8'), 'utf16le').swap16(),
  GB18030: (bytes) => toGb18030(bytes.toString('utf8')),
  'read as Latin letters and saved': (bytes) => Buffer.from(bytes.toString('latin1')),
  'other kinds of file': (_, random) =>
    Buffer.from(
      random.of([
        '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
        'PK\u0003\u0004\u0014\0',
        '%PDF-1.7\n',
        '\u001f\u008b\b',
        '\u007fELF',
        '{\\rtf1\\ansi}',
        '<!doctype html><p>',
        'MZ\u0090',
      ]),
      'latin1',
    ),
  'control characters': insertion('\0', '\u0001', '\u0007', '\b', '\u001b[2J', '\u007f', '\u009b31m'),
  'invisible characters': insertion(
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u2060',
    '\u{e0041}',
    '\ufffd',
    '\ue000',
    '\uffff',
    '\u{1fffe}',
  ),
  'strange spaces': insertion('\u00a0', '\u3000', '\u2003', '\u202f', '\u205f'),
  'characters that combine': insertion('\u0301'.repeat(300), 'e\u0301', '가', '\u{20000}', '👩‍👩‍👧'),
  'a line twice': onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'a line removed': onLines((lines, at) => lines.toSpliced(at, 1)),
  'two lines swapped': onLines((lines, at, random) => {
    const other = random.below(lines.length);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  }),
  'several lines removed': onLines((lines, at, random) => lines.toSpliced(at, 1 + random.below(lines.length))),
  'the file twice': (bytes) => Buffer.concat([bytes, bytes]),
  'a piece many times': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const piece = bytes.subarray(at, at + 1 + random.below(200));
    return put(bytes, at, Buffer.concat(Array.from({ length: 50 }, () => piece)));
  },
  'a number in another form': onText((text, random) =>
    replaceOne(
      text,
      /\d+/g,
      random.below(1e6),
      random.of(['-1', '0', '1e999', '99999999999999999999', 'NaN', '0x10', '1_000', '٣', '１', '1.5', '', '.5', '+1']),
    ),
  ),
  'a word removed': onText((text, random) => replaceOne(text, /[\p{L}\p{N}]+/gu, random.below(1e6), '')),
  'a sign of markup': insertion(
    '#',
    '- ',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '|',
    '\\',
    '`',
    '*',
    '_',
    '&',
    '!',
    '%',
    '@',
    '?',
    '\t',
    '\n',
    '---\n',
    '..',
    '//',
    '${',
    '{{',
  ),
};

/** Ways to make any file huge. They take time, so only a few cases use them. */
export const HUGE_SPOILERS: Spoilers = {
  'a line of 10 MB': onText(
    (text, random) =>
      text +
      random
        .of(['甲', 'a', ' ', 'a b. ', '1', '1,000 ', '<', '[', '*', '|', '"', '\\'])
        .repeat(10_000_000)
        .slice(0, 10_000_000),
  ),
  'a line of 60 kB': onText(
    (text, random) =>
      text +
      random
        .of(['甲', 'ab ', ' ', '1', '五', '1,', '亿', 'one hundred ', '[', '(', '第一', '、', '徐汇', 'Xuhui '])
        .repeat(60_000)
        .slice(0, 60_000),
  ),
  'a line of 40 kB in the middle': onLines((lines, at, random) =>
    lines.with(
      at,
      (lines[at] ?? '') +
        random
          .of(['甲', 'ab ', '1', '五', '1,', '亿', 'one ', '、', '徐汇', 'Xuhui ', '“', 'a.b@c '])
          .repeat(40_000)
          .slice(0, 40_000),
    ),
  ),
  'a hundred thousand lines': onText(
    (text, random) =>
      text +
      random
        .of(['甲。\n', '\n', '- a\n', '| a | b |\n', 'a: 1\n', '第一节 甲\n', '{}\n', '#\n', 'page plan-2021-2025/x\n'])
        .repeat(100_000),
  ),
};

const NO_UTF8 = [
  [0xff],
  [0xfe, 0xff],
  [0xc3, 0x28],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0x80],
  [0xe4, 0xb8],
  [0xf0, 0x9f, 0x92],
];

function put(bytes: Buffer, at: number, piece: readonly number[] | Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(piece), bytes.subarray(at)]);
}

function replaceOne(text: string, pattern: RegExp, which: number, by: string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[which % Math.max(1, found.length)];
  return one === undefined ? text : text.slice(0, one.index) + by + text.slice(one.index + one[0].length);
}

let gb: ReadonlyMap<string, readonly number[]> | undefined;

/** Node reads GB18030 but does not write it, so the table of two-byte codes is inverted. */
function toGb18030(text: string): Buffer {
  gb ??= gbTable();
  const table = gb;
  return Buffer.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]),
    ),
  );
}

function gbTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1)
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return table;
}
