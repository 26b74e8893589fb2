import type { SourceLine } from '../../profile.ts';
import { SourceError, throwTogether } from '../../source-error.ts';

/**
 * Refuses the sign U+FFFD, which a copy leaves where it could not read a character.
 *
 * @throws {SourceError} at each such line; {AggregateError} for several
 */
export function refuseLostCharacters(lines: readonly SourceLine[]): void {
  const lost = lines.filter(({ text }) => text.includes('\uFFFD'));
  if (lost.length > 0) throwTogether(lost.map(({ number, text }) => new SourceError('source.txt', number, `An unreadable character (U+FFFD) in "${text.trim()}".`, REPAIR)));
}

const REPAIR = 'Put in the printed character by a correction of this line, or remove the line if it is no part of the text.';
