import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';

const TESTS = ['src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/**/*.test.ts', 'tests/**/*.spec.ts'];
/** A loop over what was picked out on the spot, which may be nothing. */
const PICKED = /for \(const (?:(?! of )[^\n])+ of (?!someOf\()[^\n]*\.(?:filter|flatMap)\(/;

test('a test that loops over what it picks out sees to it that there is something', () => {
  const loops = someOf(globSync(TESTS)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (PICKED.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  assert.deepEqual(loops, [], 'Loop over someOf(…) of tests/some-of.ts.');
});

test('a list without anything in it is refused, another one given back', () => {
  assert.throws(() => someOf([]), /the list is empty/);
  assert.deepEqual(someOf(new Set([1, 2])), [1, 2]);
});
