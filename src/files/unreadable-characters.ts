import { ContentError } from './content-error.ts';

/** A character that has no place in a text, and its position. */
export interface UnreadableCharacter {
  index: number;
  /** Its kind, in words. */
  name: string;
}

/**
 * The first character that a reader cannot see or read: a control character, an invisible one (one that changes the
 * direction of the text, has no width or selects a variant of another character), the replacement character, a
 * private-use or an unpaired one. Null where there is none.
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

/**
 * Some characters that show nothing are classed as letters, marks or symbols: fillers, variation selectors, the Braille
 * blank.
 */
const UNREADABLE =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;

function kindOf(character: string): string {
  if (character === '\ufffd') return 'replacement character';
  if (/\p{Co}/u.test(character)) return 'private character';
  if (/\p{Cs}/u.test(character)) return 'half character';
  return /[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(character) ? 'control character' : 'invisible character';
}
