import type { SourceLine } from '../../profile.ts';
import { SourceError, throwTogether } from '../../source-error.ts';

/**
 * Refuses the sign U+FFFD, which a copy leaves where it could not read a character.
 *
 * @param file path of the source, shown in messages
 * @throws {SourceError} at each such line; {AggregateError} for several
 */
export function refuseLostCharacters(lines: readonly SourceLine[], file: string): void {
  const lost = lines.filter(({ text }) => text.includes('\uFFFD'));
  const problems = lost.map(({ number, text }) => new SourceError(file, number, `An unreadable character (U+FFFD) in "${text.trim()}".`, REPAIR));
  if (problems.length > 0) throwTogether(problems);
}

const REPAIR = 'Put in the printed character by a correction of this line, or remove the line if it is no part of the text.';
