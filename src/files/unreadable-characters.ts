import { ContentError } from './content-error.ts';

/** A character that has no place in a text, and where it stands in it. */
export interface UnreadableCharacter {
  index: number;
  /** What it is, in words. */
  name: string;
}

/**
 * The first character that a reader cannot see or cannot read: controls, invisible characters such as those that turn the
 * direction of the text, have no width or choose the form of another sign, the replacement character, private and
 * unpaired ones. Null where there is none.
 */
export function unreadableCharacter(text: string): UnreadableCharacter | null {
  const match = UNREADABLE.exec(text);
  if (match === null) return null;
  const [character] = match;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { index: match.index, name: `${kindOf(character)} ${code}` };
}

/** @param file path shown in messages @throws {ContentError} at the first line that holds such a character */
export function refuseUnreadableCharacters(text: string, file: string): void {
  const character = unreadableCharacter(text);
  if (character === null) return;
  const before = text.slice(0, character.index);
  const line = before.split('\n').length;
  throw new ContentError(
    file,
    line,
    `The ${character.name} at character ${character.index - before.lastIndexOf('\n')}.`,
    'Take it out, or write the character that is meant.',
  );
}

/** Characters that show nothing by themselves count as letters, marks or symbols too: fillers, variation selectors, the blank of Braille. */
const UNREADABLE =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;

function kindOf(character: string): string {
  if (character === '\ufffd') return 'replacement character';
  if (/\p{Co}/u.test(character)) return 'private character';
  if (/\p{Cs}/u.test(character)) return 'half character';
  return /[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(character) ? 'control character' : 'invisible character';
}
