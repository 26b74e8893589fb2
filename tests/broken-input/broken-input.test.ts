import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCases } from './run-cases.ts';

const SEED = Number(process.env['SEED'] ?? 20260101);
const COUNT = Number(process.env['INPUTS'] ?? 3000);

test(`each of ${COUNT} broken inputs ends in a clear problem or in the content of the file`, async (t) => {
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
  // Far longer than any case takes, so that a slow case on a busy machine is not mistaken for one that never ends.
  const results = await runCases({ original: process.cwd(), seed: SEED, numbers, longestSeconds: 300 });
  const faults = results
    .filter(({ fault }) => fault !== null)
    .map(
      ({ number, name, file, fault, problems }) =>
        `node tests/broken-input/fuzz.ts --seed ${SEED} --only ${number}\n  ${name} (${file}): ${fault}\n${problems.join('\n').slice(0, 2000)}`,
    );
  assert.equal(results.length, COUNT);
  assert.deepEqual(faults, []);
  const readers = Map.groupBy(results, ({ name }) => name.split(':')[0] ?? '');
  for (const [reader, cases] of readers)
    t.diagnostic(
      `${reader}: ${cases.length}, ${cases.filter(({ problems }) => problems.length === 0).length} of them accepted`,
    );
  assert.ok(
    results.some(({ problems }) => problems.length === 0) && results.some(({ problems }) => problems.length > 0),
    'some have to be refused and some accepted',
  );
});
