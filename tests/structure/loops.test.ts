import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';

const TESTS = ['src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/**/*.test.ts', 'tests/**/*.spec.ts'];
/** A loop over a list filtered in place, which may be empty. */
const PICKED = /for \(const (?:(?! of )[^\n])+ of (?!someOf\()[^\n]*\.(?:filter|flatMap)\(/;

test('a test that loops over a filtered list makes sure that it is not empty', () => {
  const loops = someOf(globSync(TESTS)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (PICKED.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  assert.deepEqual(loops, [], 'Loop over someOf(…) of tests/some-of.ts.');
});

test('an empty list is refused, any other is returned', () => {
  assert.throws(() => someOf([]), /the list is empty/);
  assert.deepEqual(someOf(new Set([1, 2])), [1, 2]);
});
