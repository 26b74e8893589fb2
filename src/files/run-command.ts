import { shownCharacters } from './shown-characters.ts';
import { systemError } from './system-error.ts';
import { ToldError } from './told-error.ts';

/**
 * Runs a command to its end. What a person can repair is printed as place, finding and repair; a fault of the program
 * itself as such, with its stack only where `DEBUG=1` asks for it. Both end with status 1.
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

/** What to print of an error. @param name of the command it ended */
export function errorLines(error: unknown, name: string): string[] {
  const system = systemError(error, pathOf(error) ?? name);
  if (system !== null) return [system.message];
  if (error instanceof AggregateError) return error.errors.flatMap((one) => errorLines(one, name));
  return error instanceof ToldError ? [error.message] : faultOfProgram(error, name);
}

/** The path to show. Of a file that was to be put into its place, the place: where it was made says nothing to a person. */
function pathOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('dest' in error && typeof error.dest === 'string') return error.dest;
  return 'path' in error && typeof error.path === 'string' ? error.path : null;
}

function faultOfProgram(error: unknown, name: string): string[] {
  const [first = ''] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n');
  const stack = process.env['DEBUG'] === '1' && error instanceof Error ? [error.stack ?? ''] : [];
  return [
    `${name}\n  found: The program came upon something it was not made for: ${shownCharacters(first.slice(0, 300))}\n  fix:   This is a fault of the program, not yours. Report it with the file you changed last; DEBUG=1 before the command shows where it happened.`,
    ...stack,
  ];
}
