import { shownCharacters } from './shown-characters.ts';

/** Something that a person has to repair. */
export interface Problem {
  /** The file and, where one is at fault, its line; where no file is at fault, the name of a command or a setting. */
  place: string;
  /** Short name of the problem, to search for. */
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

/** A finding may quote a file with a line of a million characters. */
function shortened(found: string): string {
  return found.length > LONGEST ? `${found.slice(0, LONGEST)} … (${found.length - LONGEST} more characters)` : found;
}

const LONGEST = 3000;
