import { errorLines } from '../files/run-command.ts';
import { heavySteps, type HeavyStep } from './heavy-steps.ts';
import { secondsOf, type StepOutcome } from './in-own-process.ts';

// The process that `inOwnProcess` starts.
const [step, folder = ''] = process.argv.slice(2) as [HeavyStep, string];

// Ends with the build that started it.
process.once('disconnect', () => process.exit(1));

const outcome = await attempt();
process.send?.(outcome, () => process.exit('done' in outcome ? 0 : 1));

async function attempt(): Promise<StepOutcome> {
  try {
    return { done: await heavySteps[step](folder), processorSeconds: secondsOf(process.cpuUsage()) };
  } catch (error) {
    return {
      failed: errorLines(error, 'npm run build').join('\n'),
      processorSeconds: secondsOf(process.cpuUsage()),
    };
  }
}
