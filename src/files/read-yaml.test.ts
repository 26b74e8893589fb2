import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { contentErrorsOf } from './content-errors-of.ts';
import { formatIssue } from './issue.ts';
import { readYaml } from './read-yaml.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { parseYaml } from './parse-yaml.ts';
import { refuseUnreadableValues } from './unreadable-values.ts';

const root = temporaryFolder('yaml-');
const read = (yaml: string): string[] => {
  writeFileSync(path.join(root, 'a.yaml'), yaml);
  return readYaml(root, 'a.yaml', z.array(z.strictObject({ name: z.string() }))).map(({ name }) => name);
};

test('reads a file that fits its schema', () => assert.deepEqual(read('- name: 甲\n- name: 乙\n'), ['甲', '乙']));

for (const [what, yaml, message] of [
  ['an empty file', '# nothing\n', /^ContentError: a\.yaml:1\n {2}found: The file is empty\.\n {2}fix: {3}Restore it/],
  [
    'an unknown key',
    '- name: 甲\n- name: 乙\n  order: 1\n',
    /a\.yaml:3\n {2}found: 1: Unrecognized key: "order"\n {2}fix: {3}Compare with the entries beside it/,
  ],
  ['a value of the wrong kind', '- name: 甲\n- name: [乙]\n', /a\.yaml:2\n {2}found: 1\.name: /],
  ['a word in place of an entry', '- name: 甲\n- 乙\n', /a\.yaml:2\n {2}found: 1: .*; here: "乙"\n/],
  [
    'an invisible character',
    '- name: "甲\\u202e"\n',
    /a\.yaml:1\n {2}found: 0\.name: the invisible character U\+202E in the value\.\n {2}fix: {3}Write the character/,
  ],
] as const)
  test(`refuses ${what}, at its line`, () => assert.throws(() => read(yaml), message));

test('reports the first twenty faults of a file', () => {
  try {
    read('- word\n'.repeat(30));
    assert.fail('it is taken');
  } catch (error) {
    assert.equal(contentErrorsOf(error).length, 20);
  }
});

test('refuses an invisible character under any key but those of quoted text', () => {
  const refuse = (yaml: string): void => refuseUnreadableValues(parseYaml(yaml, 'a.yaml'), 'a.yaml', ['quote']);
  assert.throws(() => refuse('a:\n  "b\\u200b": 1\n'), /a\.yaml:1\n {2}found: a: the invisible character U\+200B/);
  assert.throws(() => refuse('a: [x, "y\\u200b"]\n'), /found: a\.1: the invisible/);
  refuse('quote: "甲\\u200b"\nother: null\n');
});

test('a problem is printed with its place, its kind, and its own repair or that of its kind', () => {
  const issue = { kind: 'no-english', file: 'a.mdx', found: 'nothing' } as const;
  const repair = 'Translate the block, or write <Untranslated /> until it is.';
  assert.equal(formatIssue(issue), `a.mdx  no-english\n  found: nothing\n  fix:   ${repair}`);
  assert.equal(
    formatIssue({ ...issue, line: 3, fragment: 's1-p2', repair: 'Write it.' }),
    'a.mdx:3  no-english\n  found: s1-p2: nothing\n  fix:   Write it.',
  );
});
