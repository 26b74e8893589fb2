import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandArguments } from './command-arguments.ts';

const USAGE = 'npm run translation:write <document>/<page> < lines.jsonl';

test('returns the arguments of a command', () => {
  assert.deepEqual(commandArguments([], 'npm run check'), []);
  assert.deepEqual(commandArguments(['a/b'], USAGE, { least: 1, most: 1 }), ['a/b']);
});

for (const [what, given, message] of [
  [
    'one too many',
    ['a/b', 'c'],
    `npm run translation:write\n  found: "c", which is one argument too many.\n  fix:   Use "${USAGE}".`,
  ],
  ['one too few', [], `npm run translation:write\n  found: An argument is missing.\n  fix:   Use "${USAGE}".`],
] as const)
  test(`refuses ${what}, with the usage`, () =>
    assert.throws(() => commandArguments(given, USAGE, { least: 1, most: 1 }), { message }));
