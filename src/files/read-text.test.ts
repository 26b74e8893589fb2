import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readText, readTextIfThere } from './read-text.ts';

const root = mkdtempSync(path.join(tmpdir(), 'files-'));
after(() => rmSync(root, { recursive: true, force: true }));
const at = (file: string): string => path.join(root, file);

test('skips a byte order mark and reads CR LF as one line ending', () => {
  writeFileSync(at('a.txt'), '\ufeff甲\r\n乙\n');
  assert.equal(readText(root, 'a.txt'), '甲\n乙\n');
});

test('a file that may be missing is null, one that must be there is a problem', () => {
  assert.equal(readTextIfThere(root, 'none.txt'), null);
  assert.throws(
    () => readText(root, 'none.txt'),
    /^ContentError: none\.txt\n {2}found: There is no such file\.\n {2}fix: /,
  );
});

const PLACES: Record<string, { make: (file: string) => void; found: RegExp }> = {
  'a folder in the place of a file': {
    make: (file) => mkdirSync(file),
    found: /found: There is a folder where a file should be/,
  },
  'a link that leads to itself': {
    make: (file) => symlinkSync(file, file),
    found: /found: A link leads back to itself/,
  },
  'a pipe, which would never end': {
    make: (file) => execFileSync('mkfifo', [file]),
    found: /found: This is not a file/,
  },
  'a file that is far too large': {
    make: (file) => {
      writeFileSync(file, '');
      truncateSync(file, 5e9);
    },
    found: /found: The file has 5000\.0 MB/,
  },
};
for (const [what, { make, found }] of Object.entries(PLACES))
  test(`refuses ${what}`, () => {
    const name = `${what.replaceAll(' ', '-')}.txt`;
    make(at(name));
    assert.throws(() => readText(root, name), found);
  });

for (const [what, bytes, found] of [
  [
    'UTF-16',
    Buffer.from('\ufeff甲', 'utf16le'),
    /text\.txt:1\n {2}found: The file begins with the byte order mark of UTF-16/,
  ],
  [
    'UTF-16 without a mark',
    Buffer.from('ab\ncd', 'utf16le'),
    /text\.txt:1\n {2}found: The control character U\+0000 at character 2/,
  ],
  [
    'GB18030',
    Buffer.from([0x61, 0x0a, 0xd0, 0xec, 0xbb, 0xe3]),
    /text\.txt:2\n {2}found: Byte 3 of the file \(0xD0\) is not UTF-8/,
  ],
  ['a file cut inside a character', Buffer.from('甲乙').subarray(0, 4), /found: Byte 4 of the file/],
  [
    'the line endings of an old Mac',
    Buffer.from('甲\r乙\r'),
    /found: The control character U\+000D[^]*line endings of Unix/,
  ],
  [
    'a character that changes the direction of the text',
    Buffer.from('甲\n乙\u202e'),
    /text\.txt:2\n {2}found: The invisible character U\+202E at character 2/,
  ],
  ['a character without width', Buffer.from('甲\u200b'), /found: The invisible character U\+200B/],
  ...[
    '\u3164',
    '\u2800',
    '\u034f',
    '\u115f',
    '\u1160',
    '\u17b4',
    '\u17b5',
    '\u180b',
    '\ufe00',
    '\ufe0f',
    '\uffa0',
    '\u{e0100}',
    '\u{e01ef}',
  ].map((character) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      `${code}, which shows nothing`,
      Buffer.from(`甲${character}`),
      new RegExp(`found: The invisible character ${code.replace('+', '\\+')} at character 2`),
    ] as const;
  }),
  ['the replacement character', Buffer.from('甲\ufffd'), /found: The replacement character U\+FFFD/],
  ['a private-use character', Buffer.from('甲\ue000'), /found: The private character U\+E000/],
] as const)
  test(`refuses ${what}, at its line`, () => {
    writeFileSync(at('text.txt'), bytes);
    assert.throws(() => readText(root, 'text.txt'), found);
  });
