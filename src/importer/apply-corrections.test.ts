import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCorrections } from './apply-corrections.ts';
import { readCorrections } from './read-corrections.ts';
import { Tally } from './tally.ts';

const LINES = ['甲', '乙一', '乙二', '丙', '丁丁'].map((text, index) => ({ number: index + 1, text }));

/** The corrected lines as `number text`, and the messages for corrections that do not fit. */
function correct(yaml: string, tally = new Tally()): { lines: string[]; messages: string[] } {
  const { lines, problems } = applyCorrections(
    LINES,
    readCorrections(yaml, 'corrections.yaml'),
    'corrections.yaml',
    tally,
  );
  return {
    lines: lines.map(({ number, text }) => `${number} ${text}`),
    messages: problems.map(({ message }) => message),
  };
}

test('replaces a text that occurs once in its line', () => {
  assert.deepEqual(
    correct('- {line: 2, find: 一, replace: 壹, reason: {zh: misprint, en: misprint}}\n').lines.slice(0, 3),
    ['1 甲', '2 乙壹', '3 乙二'],
  );
});

test('replaces a text over two lines and keeps the numbers of the other lines', () => {
  const yaml =
    '- lines: [2, 3]\n  find: "一\\n乙"\n  replace: 一\n  reason: {zh: doubled at the line break, en: doubled at the line break}\n';
  assert.deepEqual(correct(yaml).lines, ['1 甲', '2 乙一二', '4 丙', '5 丁丁']);
});

test('splits a line in two, both with its number', () => {
  assert.deepEqual(
    correct('- {line: 3, find: 二, replace: "\\n二", reason: {zh: two paragraphs, en: two paragraphs}}\n').lines.slice(
      2,
      4,
    ),
    ['3 乙', '3 二'],
  );
});

test('removes lines and counts their text', () => {
  const tally = new Tally();
  assert.deepEqual(
    correct('- {remove: {lines: [2, 3], begins: 乙}, reason: {zh: furniture, en: furniture}}\n', tally).lines,
    ['1 甲', '4 丙', '5 丁丁'],
  );
  assert.deepEqual([...tally.taken], [['correction-remove', ['乙一\n乙二']]]);
});

test('moves lines before another and to the end, in the order of the file', () => {
  const yaml =
    '- {move: {lines: [4, 4], begins: 丙, before: 1}, reason: {zh: r, en: r}}\n- {move: {lines: [1, 1], begins: 甲, before: 6}, reason: {zh: r, en: r}}\n';
  assert.deepEqual(correct(yaml).lines, ['4 丙', '2 乙一', '3 乙二', '5 丁丁', '1 甲']);
});

test('moves lines of a source with more lines than a call takes arguments', () => {
  const many = Array.from({ length: 150_000 }, (_, index) => ({ number: index + 1, text: index === 0 ? '甲' : '' }));
  const corrections = readCorrections(
    '- {move: {lines: [1, 1], begins: 甲, before: 150001}, reason: {zh: r, en: r}}\n',
    'corrections.yaml',
  );
  const { lines, problems } = applyCorrections(many, corrections, 'corrections.yaml', new Tally());
  assert.deepEqual([lines.at(-1)?.number, problems], [1, []]);
});

test('adds no text and removes none by moving', () => {
  const tally = new Tally();
  correct('- {move: {lines: [4, 4], begins: 丙, before: 1}, reason: {zh: r, en: r}}\n', tally);
  assert.deepEqual([...tally.taken, ...tally.made], []);
});

for (const [yaml, message] of [
  [
    '- {line: 4, find: 戊, replace: 己, reason: {zh: r, en: r}}',
    /corrections\.yaml:1\n {2}found: "戊" occurs 0 times in line 4, not once\./,
  ],
  [
    '- {line: 1, find: 丙, replace: 己, reason: {zh: r, en: r}}',
    /not once\. It is in line 4\.\n {2}fix: {3}Compare with source\.txt/,
  ],
  ['- {line: 5, find: 丁, replace: 己, reason: {zh: r, en: r}}', /"丁" occurs 2 times in line 5, not once/],
  ['- {line: 9, find: 丁, replace: 己, reason: {zh: r, en: r}}', /Line 9 is not in the source/],
  [
    '- {remove: {lines: [2, 3], begins: 丙}, reason: {zh: r, en: r}}',
    /Line 2 begins "乙一", not "丙"\. It is in line 4\./,
  ],
  ['- {role: {lines: [1, 1], begins: 别的}, is: {as: note}, reason: {zh: r, en: r}}', /Line 1 begins "甲", not "别的"/],
  [
    '- {move: {lines: [2, 3], begins: 乙, before: 3}, reason: {zh: r, en: r}}',
    /Line 3, before which the text should go, is not in the source, or is itself moved/,
  ],
  [
    '- {remove: {lines: [2, 2], begins: 乙}, reason: {zh: r, en: r}}\n- {move: {lines: [2, 3], begins: 乙, before: 1}, reason: {zh: r, en: r}}',
    /corrections\.yaml:2\n {2}found: Lines 2 to 3 are not in the source, or another correction took them/,
  ],
] as const)
  test(`reports that ${yaml.replaceAll('\n', ' ')} does not fit`, () => {
    const { lines, messages } = correct(`${yaml}\n`);
    assert.match(messages.join('\n'), message);
    assert.ok(lines.length >= 4, 'the lines that it does not fit stay as they are');
  });
