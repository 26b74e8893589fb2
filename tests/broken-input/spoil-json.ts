import { insertion, lineInsertion, onLines, onText, type Spoilers } from './spoiler.ts';

/** Ways to break a JSON file, or lines of JSON. */
export const JSON_SPOILERS: Spoilers = {
  'a different value': onText((text, random) =>
    replaceNth(
      text,
      /: *"[^"]*"/g,
      random.below(1e6),
      `: ${random.of(['1', 'null', 'true', '[]', '{}', '"\\ud800"', '"\\u0000"', '"\\u202e"', '""', 'NaN', 'undefined', '1e999', "'a'", '[[]]', '"a\\tb"', '"</script>"', '{"toString": 1}'])}`,
    ),
  ),
  'a different key': onText((text, random) =>
    replaceNth(
      text,
      /"[^"]*":/g,
      random.below(1e6),
      `"${random.of(['__proto__', 'constructor', 'toString', 'title', 'p99', 's1-p1', 'P1', '', 'p01', 'p0', 's0', 's1-p1-i1-i1', 'x'.repeat(2000)])}":`,
    ),
  ),
  'a line twice': onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'strange lines': lineInsertion(
    '{}',
    '[]',
    'null',
    '1',
    '"a"',
    '// remark',
    '{"fragment": "p1"}',
    '{"fragment": "p1", "en": "a", "by": "me"}',
    '{"fragment": 1, "en": 2}',
    '{"__proto__": {"polluted": true}}',
    '{"fragment": "nowhere", "en": "A."}',
    '"a": {"fingerprint": "x", "zh": "y"},',
  ),
  'an extra comma': insertion(',', ',,', '},', '}'),
  'nested very deep': onText((_, random) =>
    random.of(['[', '{"a":', '[{"a":']).repeat(random.of([100, 10_000, 100_000])),
  ),
  'nested and closed': onText(() => '['.repeat(100_000) + ']'.repeat(100_000)),
  'unclosed marks': insertion('"', '\\', '\\u', '\\ud83d', "'", '`'),
};

function replaceNth(text: string, pattern: RegExp, which: number, by: string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[which % Math.max(1, found.length)];
  return one === undefined ? text : text.slice(0, one.index) + by + text.slice(one.index + one[0].length);
}
