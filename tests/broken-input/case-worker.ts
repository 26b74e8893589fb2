import { parentPort, workerData } from 'node:worker_threads';
import { CaseRunner } from './run-case.ts';

/** The input of a worker. */
export interface WorkerTask {
  original: string;
  seed: number;
  numbers: readonly number[];
}

// Runs its cases and reports the number of each before it begins, so that a case that never ends can be named.
const { original, seed, numbers } = workerData as WorkerTask;
using runner = new CaseRunner(original, seed);
for (const number of numbers) {
  parentPort?.postMessage({ begins: number });
  parentPort?.postMessage({ ended: await runner.run(number) });
}
