import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './judge.ts';

const GOOD = 'src/content/a.yaml:3\n  found: No list.\n  fix:   Write one.';

test('accepts place, finding and repair', () =>
  assert.equal(judge([GOOD, GOOD.replace(':3', ':3  bad-waiver')]), null));

for (const [what, problem] of [
  ['a bare message', 'Unexpected end of input'],
  ['a problem without a repair', 'a.yaml:3\n  found: No list.'],
  ['a problem without a place', '\n  found: No list.\n  fix:   Write one.'],
  ['a stack trace', `${GOOD}\n    at readYaml (/project/src/files/read-yaml.ts:20:9)`],
  ['a fault of the program that looks like a problem', GOOD.replace('No list', 'Cannot read properties of undefined')],
  ['characters that control a terminal', GOOD.replace('No', '\u001b[2J')],
  ['an extremely long message', `${GOOD}${'x'.repeat(10_000)}`],
] as const)
  test(`refuses ${what}`, () => assert.notEqual(judge([problem]), null));
