import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './parse-yaml.ts';

test('gives plain values and the line of each', () => {
  const { value, lineOf } = parseYaml('- a: 1\n  b: [x, y]\n- c: 甲\n', 'list.yaml');
  assert.deepEqual(value, [{ a: 1, b: ['x', 'y'] }, { c: '甲' }]);
  assert.deepEqual([lineOf([0, 'b']), lineOf([1, 'c']), lineOf([1, 'gone'])], [2, 3, 3]);
});

for (const [what, text, message] of [
  ['an alias', 'a: [*x]\n', /list\.yaml:1\n {2}found: /],
  ['an anchor', 'a: 1\nb: &x 2\n', /list\.yaml:2\n {2}found: The anchor "&x"/],
  ['a tag of a programming language', 'a: !!js/function "x"\n', /list\.yaml:1\n {2}found: /],
  ['a tag of YAML itself', 'a: 1\nb: !!str 2\n', /list\.yaml:2\n {2}found: The tag "tag:yaml\.org,2002:str"/],
  ['a directive', '%YAML 1.1\n---\na: yes\n', /list\.yaml:1\n {2}found: A directive/],
  ['a second document', 'a: 1\n---\nb: 2\n', /found: Source contains multiple documents/],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', /list\.yaml:3\n {2}found: The key "a" appears twice/],
  ['a merge of another map', 'a: 1\n<<: {b: 2}\n<<: {c: 3}\n', /list\.yaml:3\n {2}found: The key "<<" appears twice/],
  ['a key that reaches the prototype', 'a: 1\n__proto__: {b: 2}\n', /list\.yaml:2\n {2}found: The key "__proto__"/],
  ['a list as a key', '? [a, b]\n: 1\n', /list\.yaml:1\n {2}found: A key that is a list or a map/],
  [
    'a text that a comment cuts off',
    'a: 1\nb: still blank (**, ##, XX).\n',
    /list\.yaml:2\n {2}found: "##, XX\)\." is read as a comment, and the value before it ends there\.\n {2}fix: {3}If it is part of the value, put the value in quotation marks;/,
  ],
  ['a comment after a quoted value', 'a: 1\nb: "x" # y\n', /list\.yaml:2\n {2}found: "# y"/],
  ['a comment in place of a value', 'a: 1\nb: ## is missing\nc: 2\n', /list\.yaml:2\n {2}found: "## is missing"/],
  ['a comment after a key', 'a: # y\n  b: 1\n', /list\.yaml:1\n {2}found: "# y"/],
  ['a comment in a list', 'a: [x, y #z, 1\n  ]\n', /list\.yaml:1\n {2}found: "#z, 1"/],
  ['a comment at the head of a block', 'a: | # y\n  x\n', /list\.yaml:1\n {2}found: "# y"/],
  ['a comment where a text could continue', 'a: some\n  # and more\nb: 1\n', /list\.yaml:2\n {2}found: "# and more"/],
  ['nesting without end', '['.repeat(10_000), /found: The values are nested too deeply/],
  [
    'nesting on one line',
    `a: 1\n${'? '.repeat(10_000)}a\n`,
    /list\.yaml:2\n {2}found: The values are nested too deeply/,
  ],
  ['a list that is far too long', '- a\n'.repeat(600_000), /found: The file has 2400000 characters/],
] as const)
  test(`refuses ${what}, at its line`, () => assert.throws(() => parseYaml(text, 'list.yaml'), message));

test('accepts comments on lines of their own, and # inside texts', () => {
  const text =
    '# top\n- a: x#y\n  # above b\n  b: "x # y"\n\n# between\n- c:\n    # first\n    - x\n    # second\n    - y\n- d: |\n    # x\n    y # z\n- "e # f": 1\n# end\n';
  assert.deepEqual(parseYaml(text, 'list.yaml').value, [
    { a: 'x#y', b: 'x # y' },
    { c: ['x', 'y'] },
    { d: '# x\ny # z\n' },
    { 'e # f': 1 },
  ]);
});

test('does not compare each key with each other one', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: v\n`);
  assert.equal(Object.keys(parseYaml(keys.join(''), 'list.yaml').value as object).length, 50_000);
});
