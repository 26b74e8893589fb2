import { shownCharacters } from './shown-characters.ts';

/** Something that a person has to repair. */
export interface Problem {
  /** File, with the line where one is to blame; a command or a setting where no file is. */
  place: string;
  /** Short name of the problem, for those who look for it. */
  kind?: string | undefined;
  found: string;
  repair: string;
}

/** One problem as people read it: place, finding, repair. */
export function formatProblem({ place, kind, found, repair }: Problem): string {
  return shownCharacters(
    `${place}${kind === undefined ? '' : `  ${kind}`}\n  found: ${shortened(found)}\n  fix:   ${repair}`,
  );
}

/** A finding may quote a file that holds one line of a million characters. */
function shortened(found: string): string {
  return found.length > LONGEST ? `${found.slice(0, LONGEST)} … (${found.length - LONGEST} more characters)` : found;
}

const LONGEST = 3000;
