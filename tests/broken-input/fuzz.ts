// node tests/broken-input/fuzz.ts [--inputs 5000] [--seed 20260101] [--only 123]
import { parseArgs } from 'node:util';
import { CaseRunner } from './run-case.ts';
import { runCases } from './run-cases.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '20260101' },
    only: { type: 'string' },
    from: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);

if (values.only !== undefined) {
  using runner = new CaseRunner(process.cwd(), seed);
  const { problems, ...result } = await runner.run(Number(values.only));
  console.log(result);
  for (const problem of problems) console.log(problem);
} else {
  const numbers = Array.from({ length: Number(values.inputs) }, (_, index) => index + Number(values.from));
  const start = performance.now();
  const results = await runCases({
    original: process.cwd(),
    seed,
    numbers,
    longestSeconds: 60,
    onEnd: ({ number, name, file, fault }) => {
      if (fault !== null) console.log(`--seed ${seed} --only ${number}  ${name} (${file}): ${fault}`);
    },
  });
  const faults = results.filter(({ fault }) => fault !== null);
  const accepted = results.filter(({ problems, fault }) => fault === null && problems.length === 0);
  const slowest = results.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
  console.log(
    `${results.length} inputs in ${((performance.now() - start) / 1000).toFixed(0)} s: ${results.length - accepted.length - faults.length} refused, ${accepted.length} accepted, ${faults.length} faults`,
  );
  console.log(
    `Slowest: ${slowest.map(({ number, name, milliseconds }) => `${number} ${name} ${(milliseconds / 1000).toFixed(1)} s`).join('; ')}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
