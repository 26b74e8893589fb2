import { ContentError } from '../files/content-error.ts';
import { throwTogether } from '../files/throw-together.ts';
import { unreadableSign } from '../files/unreadable-signs.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Refuses signs that nobody can read, once the corrections had their chance: U+FFFD, which a copy leaves where it could
 * not read a character, and signs that cannot be seen or that no font has.
 *
 * @param file path of the source, shown in messages
 * @throws {ContentError} at each such line; {AggregateError} for several
 */
export function refuseUnreadableLines(lines: readonly SourceLine[], file: string): void {
  const problems = lines.flatMap(({ number, text }) => {
    const sign = unreadableSign(text);
    return sign === null
      ? []
      : [
          new ContentError(
            file,
            number,
            `The ${sign.name} in "${text.slice(Math.max(0, sign.index - 20), sign.index + 20).trim()}".`,
            REPAIR,
          ),
        ];
  });
  if (problems.length > 0) throwTogether(problems);
}

const REPAIR =
  'Put in the printed character by a correction of this line, or remove the line if it is no part of the text.';
