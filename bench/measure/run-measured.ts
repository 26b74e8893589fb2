import { spawn } from 'node:child_process';
import { quantile } from '../search/score-answers.ts';
import { processTree } from './process-tree.ts';

/** What a command took. */
export interface Effort {
  seconds: number;
  /** Processor time of all its processes; says more than `seconds` where other programs run at the same time. */
  processorSeconds: number;
  /** Most memory that all its processes held at once; shared pages are counted for each. */
  peakBytes: number;
}

export interface MeasuredRun {
  effort: Effort;
  /** What it printed. */
  output: string;
}

/** Milliseconds between two samples of the processes. */
const INTERVAL = 100;

/** Runs a command to its end and samples it with all the processes it starts. @throws {Error} with what it printed where it fails */
export async function runMeasured(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<MeasuredRun> {
  const begin = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const effort = { seconds: 0, processorSeconds: 0, peakBytes: 0 };
  const look = (): void => {
    const { processorSeconds, bytes } = processTree(child.pid ?? 0);
    effort.processorSeconds = Math.max(effort.processorSeconds, processorSeconds);
    effort.peakBytes = Math.max(effort.peakBytes, bytes);
  };
  const watch = setInterval(look, INTERVAL);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done)).finally(
    () => clearInterval(watch),
  );
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} in ${options.cwd} failed:\n${output}`);
  return { effort: { ...effort, seconds: (performance.now() - begin) / 1000 }, output };
}

/** The median of the runs, figure by figure. */
export function middle(runs: readonly Effort[]): Effort {
  const of = (key: keyof Effort): number => quantile(runs.map((run) => run[key]));
  return { seconds: of('seconds'), processorSeconds: of('processorSeconds'), peakBytes: of('peakBytes') };
}
