import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorrections } from './read-corrections.ts';

test('reads a file without corrections', () => {
  assert.deepEqual(readCorrections('# none yet\n', 'corrections.yaml'), []);
});

test('gives the line of each correction', () => {
  const yaml =
    '# furniture\n- remove: {lines: [3, 4], begins: 甲}\n  reason: {zh: a, en: a}\n\n- line: 7\n  find: 乙\n  replace: 丙\n  reason: {zh: b, en: b}\n';
  assert.deepEqual(readCorrections(yaml, 'corrections.yaml'), [
    { at: 2, kind: 'remove', first: 3, last: 4, begins: '甲', reason: { zh: 'a', en: 'a' } },
    { at: 5, kind: 'replace', first: 7, last: 7, find: '乙', replace: '丙', reason: { zh: 'b', en: 'b' } },
  ]);
});

test('accepts an unreadable character where the source is quoted', () => {
  const [first] = readCorrections(
    '- {line: 1, find: "a\\uFFFDb", replace: acb, reason: {zh: unreadable in the copy, en: unreadable in the copy}}\n',
    'corrections.yaml',
  );
  assert.equal(first?.kind === 'replace' && first.find, 'a\ufffdb');
});

for (const [fault, yaml, message] of [
  ['no list', 'line: 1', /corrections\.yaml:1\n {2}found: No list of corrections/],
  ['no reason', '- {line: 1, find: a, replace: b}', /found: reason: /],
  [
    'an empty reason',
    '- {line: 1, find: a, replace: b, reason: {zh: " ", en: " "}}',
    /found: reason\.zh: A correction needs its reason/,
  ],
  [
    'a reason in one language',
    '- {line: 1, find: a, replace: b, reason: misprint}',
    /found: reason: A correction gives its reason in both languages: reason: \{zh: …, en: …\}\.; here: "misprint"/,
  ],
  ['neither line nor lines', '- {find: a, replace: b, reason: {zh: r, en: r}}', /Give either line: 12 or lines/],
  [
    'lines in the wrong order',
    '- {remove: {lines: [4, 3], begins: a}, reason: {zh: r, en: r}}',
    /The first line must not come after the last/,
  ],
  ['line 0', '- {line: 0, find: a, replace: b, reason: {zh: r, en: r}}', /found: line: .*here: 0/],
  [
    'a key of another kind of correction',
    '- remove: {lines: [3, 4], begins: a}\n  find: a\n  reason: r',
    /corrections\.yaml:2\n {2}found: Unrecognized key: "find"/,
  ],
  [
    'a reason that would control the terminal',
    '- {line: 1, find: a, replace: b, reason: {zh: r, en: r}}\n- {line: 2, find: a, replace: b, reason: {zh: "\\e[2J\\a \\u202e evil", en: "\\e[2J\\a \\u202e evil"}}',
    /corrections\.yaml:2\n {2}found: 1\.reason\.en: the control character U\+001B in the value/,
  ],
  [
    'an invisible replacement',
    '- {line: 1, find: a, replace: "\\u200b", reason: {zh: r, en: r}}',
    /corrections\.yaml:1\n {2}found: 0\.replace: the invisible character U\+200B in the value/,
  ],
  [
    'the same key twice',
    '- {line: 1, line: 2, find: a, replace: b, reason: {zh: r, en: r}}',
    /corrections\.yaml:1\n {2}found: The key "line" appears twice/,
  ],
] as const)
  test(`refuses ${fault}`, () => assert.throws(() => readCorrections(yaml, 'corrections.yaml'), message));

test('reports the faults of all corrections together', () => {
  const yaml =
    '- {line: 1, find: a, replace: b}\n- {line: 1, find: a, replace: b, reason: {zh: r, en: r}}\n- {line: 2, find: "", replace: b, reason: {zh: r, en: r}}\n';
  assert.throws(() => readCorrections(yaml, 'corrections.yaml'), /corrections\.yaml:1\n[^]*corrections\.yaml:3\n/);
});
