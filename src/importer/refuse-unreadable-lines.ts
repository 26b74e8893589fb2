import { ContentError } from '../files/content-error.ts';
import { throwTogether } from '../files/throw-together.ts';
import { unreadableCharacter } from '../files/unreadable-characters.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Refuses characters that nobody can read, once the corrections had their chance: U+FFFD, which a copy leaves where it could
 * not read a character, and characters that cannot be seen or that no font has.
 *
 * @param file path of the source, shown in messages
 * @throws {ContentError} at each such line; {AggregateError} for several
 */
export function refuseUnreadableLines(lines: readonly SourceLine[], file: string): void {
  const problems = lines.flatMap(({ number, text }) => {
    const character = unreadableCharacter(text);
    return character === null
      ? []
      : [
          new ContentError(
            file,
            number,
            `The ${character.name} in "${text.slice(Math.max(0, character.index - 20), character.index + 20).trim()}".`,
            REPAIR,
          ),
        ];
  });
  if (problems.length > 0) throwTogether(problems);
}

const REPAIR =
  'Put in the printed character by a correction of this line, or remove the line if it is no part of the text.';
