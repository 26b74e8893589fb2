import { parentPort, workerData } from 'node:worker_threads';
import { CaseRunner } from './run-case.ts';

/** What a worker is started with. */
export interface WorkerTask {
  original: string;
  seed: number;
  numbers: readonly number[];
}

// Runs the cases it is given and says before each one which it is, so that one that never ends can be named.
const { original, seed, numbers } = workerData as WorkerTask;
using runner = new CaseRunner(original, seed);
for (const number of numbers) {
  parentPort?.postMessage({ begins: number });
  parentPort?.postMessage({ ended: await runner.run(number) });
}
