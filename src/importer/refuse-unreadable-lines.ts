import { ContentError } from '../files/content-error.ts';
import { throwTogether } from '../files/throw-together.ts';
import { unreadableCharacter } from '../files/unreadable-characters.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Refuses unreadable characters that the corrections have left: U+FFFD, which a copy has in place of a character that it
 * could not read, invisible characters, and characters that no font has.
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
  'Insert the printed character by a correction of this line, or remove the line if it is not part of the text.';
