import { SourceError } from '../../source-error.ts';

/** A problem of the source this profile reads; whoever runs it knows in which folder the source lies. */
export function sourceProblem(line: number | null, found: string, repair: string): SourceError {
  return new SourceError('source.txt', line, found, repair);
}
