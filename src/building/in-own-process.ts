import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../files/format-problem.ts';
import { UserFacingError } from '../files/user-facing-error.ts';
import type { HeavyStep } from './heavy-steps.ts';

/** How a step ended, as reported by its process, and the processor time it took. */
export type StepOutcome = { processorSeconds: number } & ({ done: string } | { failed: string });

const ENTRY = fileURLToPath(new URL('./run-heavy-step.ts', import.meta.url));

/**
 * Keeps the space for short-lived objects small, so that memory grows later: with 10 times the text, 10% less memory in the
 * same time.
 */
const NODE_OPTIONS = ['--max-semi-space-size=8'];

let processorSeconds = 0;

/** Processor time of the steps since the last call. */
export function takeProcessorSeconds(): number {
  const taken = processorSeconds;
  processorSeconds = 0;
  return taken;
}

export function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/**
 * Runs a step in its own process, so that all its memory is free again for the next one. @throws {UserFacingError} with its
 * message
 */
export async function inOwnProcess(step: HeavyStep, folder: string): Promise<string> {
  const child = fork(ENTRY, [step, folder], { execArgv: NODE_OPTIONS });
  const outcome = await new Promise<StepOutcome>((settle) => {
    child.once('message', (message: StepOutcome) => settle(message));
    child.once('exit', (code, signal) =>
      settle({
        processorSeconds: 0,
        failed: formatProblem({
          place: 'npm run build',
          found: `The step "${step}" was ended by ${signal ?? `exit code ${code}`}.`,
          repair: 'If memory ran out, close other programs or build on a larger machine.',
        }),
      }),
    );
  });
  processorSeconds += outcome.processorSeconds;
  if ('failed' in outcome) throw new UserFacingError(outcome.failed);
  return outcome.done;
}
