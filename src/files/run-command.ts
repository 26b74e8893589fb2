import { shownCharacters } from './shown-characters.ts';
import { systemError } from './system-error.ts';
import { UserFacingError } from './user-facing-error.ts';

/**
 * Runs a command to its end. A problem that a person can repair is printed as place, finding and repair; a fault of the
 * program is printed as one, with its stack only if `DEBUG=1` is set. Both end with status 1.
 *
 * @param name how the command is called, such as `npm run import`
 */
export async function runCommand(name: string, command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    for (const line of errorLines(error, name)) console.error(line);
    process.exitCode = 1;
  }
}

/** What to print for an error. @param name of the command that it ended */
export function errorLines(error: unknown, name: string): string[] {
  const system = systemError(error, pathOf(error) ?? name);
  if (system !== null) return [system.message];
  if (error instanceof AggregateError) return error.errors.flatMap((one) => errorLines(one, name));
  return error instanceof UserFacingError ? [error.message] : faultOfProgram(error, name);
}

/** The path to show. For a failed rename that is its target: the temporary path would mean nothing to a person. */
function pathOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('dest' in error && typeof error.dest === 'string') return error.dest;
  return 'path' in error && typeof error.path === 'string' ? error.path : null;
}

function faultOfProgram(error: unknown, name: string): string[] {
  const [first = ''] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n');
  const stack = process.env['DEBUG'] === '1' && error instanceof Error ? [error.stack ?? ''] : [];
  return [
    `${name}\n  found: The program met a case that it cannot handle: ${shownCharacters(first.slice(0, 300))}\n  fix:   This is a fault in the program, not yours. Report it with the file you changed last; DEBUG=1 before the command shows where it happened.`,
    ...stack,
  ];
}
