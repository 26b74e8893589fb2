import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';

/** Reading the whole library takes two seconds of each process that does; `npm test -- --fast` leaves those out. */
test('unit tests that read the whole library, and no others, are called *.library.test.ts', () => {
  const files = someOf(globSync(['src/**/*.test.ts', 'bench/**/*.test.ts']));
  const named = someOf(files.filter((file) => file.endsWith('.library.test.ts')));
  const reading = files.filter((file) => /\bloadLibrary\(|\breadLibrary\(/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(
    named.filter((file) => !reading.includes(file)),
    [],
  );
  assert.deepEqual(
    reading.filter((file) => !named.includes(file) && /\bloadLibrary\(/.test(readFileSync(file, 'utf8'))),
    [],
  );
});
