import { ContentError } from './content-error.ts';

/** A sign that has no place in a text, and where it stands in it. */
export interface UnreadableSign {
  index: number;
  /** What it is, in words. */
  name: string;
}

/**
 * The first sign that a reader cannot see or cannot read: controls, invisible signs such as those that turn the
 * direction of the text, have no width or choose the form of another sign, the sign of a lost character, private and
 * unpaired ones. Null where there is none.
 */
export function unreadableSign(text: string): UnreadableSign | null {
  const match = UNREADABLE.exec(text);
  if (match === null) return null;
  const [sign] = match;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { index: match.index, name: `${kindOf(sign)} ${code}` };
}

/** @param file path shown in messages @throws {ContentError} at the first line that holds such a sign */
export function refuseUnreadableSigns(text: string, file: string): void {
  const sign = unreadableSign(text);
  if (sign === null) return;
  const before = text.slice(0, sign.index);
  const line = before.split('\n').length;
  throw new ContentError(
    file,
    line,
    `The ${sign.name} at character ${sign.index - before.lastIndexOf('\n')}.`,
    'Take it out, or write the sign that is meant.',
  );
}

/** Signs that show nothing by themselves count as letters, marks or symbols too: fillers, variation selectors, the blank of Braille. */
const UNREADABLE =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;

function kindOf(sign: string): string {
  if (sign === '\ufffd') return 'sign of a lost character';
  if (/\p{Co}/u.test(sign)) return 'private sign';
  if (/\p{Cs}/u.test(sign)) return 'half character';
  return /[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(sign) ? 'control character' : 'invisible sign';
}
