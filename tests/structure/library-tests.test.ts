import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';

/** Reading the whole library takes each process two seconds; `npm test -- --fast` leaves these tests out. */
test('unit tests that read the whole library, and no others, are called *.library.test.ts', () => {
  const files = someOf(globSync(['src/**/*.test.ts', 'bench/**/*.test.ts']));
  const named = someOf(files.filter((file) => file.endsWith('.library.test.ts')));
  const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const readers = (pattern: RegExp): string[] => files.filter((file) => pattern.test(textOf.get(file) ?? ''));
  const whole = readers(/\bloadLibrary\(|\bpageIds\(\)/);
  // Made-up libraries are read by readLibrary too, but are small.
  const reading = [...whole, ...readers(/\breadLibrary\(/)];
  assert.deepEqual(
    named.filter((file) => !reading.includes(file)),
    [],
  );
  assert.deepEqual(
    whole.filter((file) => !named.includes(file)),
    [],
  );
});
