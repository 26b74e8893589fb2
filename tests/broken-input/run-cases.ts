import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerTask } from './case-worker.ts';
import type { CaseResult } from './run-case.ts';

export interface RunOptions {
  /** Root of the project. */
  original: string;
  seed: number;
  numbers: readonly number[];
  /** In seconds; a case that takes longer counts as one that never ends. */
  longestSeconds: number;
  /** Called with each case as it ends. */
  onEnd?: (result: CaseResult) => void;
}

/** Gigabytes that a reader may use for one file. */
const MOST_MEMORY = 1.5;

/** Runs cases in several threads; one that never ends, or uses all memory, is stopped and counted as a fault. */
export async function runCases({ numbers, onEnd, ...options }: RunOptions): Promise<CaseResult[]> {
  const threads = Math.min(numbers.length, Math.max(2, availableParallelism()));
  const shares = Array.from({ length: threads }, (_, share) =>
    numbers.filter((_number, index) => index % threads === share),
  );
  const results = await Promise.all(
    shares.map((share) => runShare(share, { ...options, ...(onEnd === undefined ? {} : { onEnd }) })),
  );
  return results.flat().sort((a, b) => a.number - b.number);
}

/** Runs a share of the cases in one thread; if a thread has to be stopped, the rest in a new one. */
async function runShare(numbers: readonly number[], options: Omit<RunOptions, 'numbers'>): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  let waiting = numbers;
  while (waiting.length > 0) {
    const broken = await runUntilBroken(waiting, options, (result) => {
      results.push(result);
      options.onEnd?.(result);
    });
    if (broken === null) return results;
    results.push(broken);
    options.onEnd?.(broken);
    waiting = waiting.slice(waiting.indexOf(broken.number) + 1);
  }
  return results;
}

type Message = { begins: number } | { ended: CaseResult };

/** Null where all cases ended; otherwise the one that broke the thread. */
function runUntilBroken(
  numbers: readonly number[],
  { original, seed, longestSeconds }: Omit<RunOptions, 'numbers'>,
  onEnd: (result: CaseResult) => void,
): Promise<CaseResult | null> {
  const workerData: WorkerTask = { original, seed, numbers };
  const worker = new Worker(new URL('./case-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY * 1024 },
  });
  return new Promise((done) => {
    let current = numbers[0] ?? 0;
    let timer: NodeJS.Timeout | undefined;
    const breakOff = (fault: string): void => {
      clearTimeout(timer);
      void worker.terminate();
      done({
        number: current,
        name: 'a broken thread',
        file: '',
        milliseconds: longestSeconds * 1000,
        problems: [],
        fault,
      });
    };
    worker.on('message', (message: Message) => {
      clearTimeout(timer);
      if ('ended' in message) return onEnd(message.ended);
      current = message.begins;
      timer = setTimeout(() => breakOff(`no end within ${longestSeconds} seconds`), longestSeconds * 1000);
    });
    worker.once('error', (error: Error) => breakOff(error.message));
    worker.once('exit', () => {
      clearTimeout(timer);
      done(null);
    });
  });
}
