import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJson } from './parse-json.ts';

const REPAIR = 'Write it again.';

test('gives plain values and the line of each', () => {
  const { value, lineOf } = parseJson('{\n"a": {"x": "}\\""},\n"b": [\n{"x": 1}]}\n', 'a.json', REPAIR);
  assert.deepEqual(value, { a: { x: '}"' }, b: [{ x: 1 }] });
  assert.deepEqual([lineOf(['a', 'x']), lineOf(['b', 0, 'x']), lineOf([])], [2, 4, 2]);
});

test('accepts the same key in several objects', () =>
  assert.ok(parseJson('{"a": {"x": 1}, "b": {"x": 1}, "x": "x"}', 'a.json', REPAIR)));

for (const [what, text, message] of [
  ['nothing', '', /a\.json:1\n {2}found: The file is empty\.\n {2}fix: {3}Write it again\./],
  ['half a file', '{\n"a": 1,\n', /a\.json:3\n {2}found: This is not JSON/],
  ['a comma too many', '{\n"a": 1,\n}', /a\.json:3\n {2}found: This is not JSON: [^"]*\.\n/],
  ['a key twice', '{"a": {"x": 1,\n"x": 2}}', /a\.json:2\n {2}found: The key "x" appears twice/],
  [
    'a key twice, once written with an escape',
    '{"a": 1,\n"\\u0061": 2}',
    /a\.json:2\n {2}found: The key "a" appears twice/,
  ],
  ['a key that reaches the prototype', '{"__proto__": 1}', /a\.json:1\n {2}found: The key "__proto__"/],
] as const)
  test(`refuses ${what}, at its line`, () => assert.throws(() => parseJson(text, 'a.json', REPAIR), message));

test('refuses values nested a hundred thousand deep', () =>
  assert.throws(
    () => parseJson('['.repeat(100_000) + ']'.repeat(100_000), 'a.json', REPAIR),
    /a\.json\n {2}found: The values are nested too deeply/,
  ));
