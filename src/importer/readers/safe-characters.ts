import { unreadableCharacter } from '../../files/unreadable-characters.ts';
import { plainRadical } from '../../wording/plain-radical.ts';
import { symbolOf } from './symbol-fonts.ts';

/** A safe text, and what had to be changed in it. */
export interface SafeText {
  text: string;
  /** Look-alikes, before and after. */
  mapped: readonly { from: string; to: string }[];
  /** Invisible characters, which were removed. */
  removed: readonly string[];
  /** Unreadable characters, which are kept: a person has to look up what was printed there. */
  unreadable: readonly string[];
}

/**
 * Writes a text in the characters that people type and search for. Fonts in PDFs give radicals for whole characters (⽇
 * for 日), ligatures for letters and vertical forms for punctuation; copies bring invisible marks. Characters that look
 * different in print, such as ㎡, ① or full-width letters, stay as they are.
 */
export function safeCharacters(text: string): SafeText {
  if (!SUSPECT.test(text)) return { text, mapped: [], removed: [], unreadable: [] };
  const mapped: { from: string; to: string }[] = [];
  const removed: string[] = [];
  const unreadable: string[] = [];
  const safe = [...text].map((character) => {
    const to = lookAlike(character);
    if (to !== character) mapped.push({ from: character, to });
    else if (/[\v\f\r\u0085\u2028\u2029]/u.test(character)) return ' ';
    else if (character !== '\t' && character !== '\n' && unreadableCharacter(character) !== null) {
      if (character.search(LOST) === 0) unreadable.push(character);
      else {
        removed.push(character);
        return '';
      }
    }
    return to;
  });
  return { text: safe.join(''), mapped, removed, unreadable };
}

/** Everything but ordinary letters, digits, punctuation and spaces; a quick test for ordinary lines. */
const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u2e3a\u2e3b\u2e80-\u2fdf\u3164\ud800-\udfff\ue000-\uf8ff\uf900-\ufaff\ufb00-\ufb06\ufe00-\ufe1f\ufe30-\ufe6f\ufeff\uffa0\ufff0-\uffff]/;

/** The replacement character, private-use and unpaired ones: something was printed there. */
export const LOST = /[\ufffd\p{Co}\p{Cs}]/gu;

function lookAlike(character: string): string {
  const same = plainRadical(character) ?? JOINED_DASHES.get(character) ?? symbolOf(character, undefined);
  if (same !== undefined) return same;
  if (/[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/u.test(character))
    return character.normalize('NFKC');
  if (/[\ufe10-\ufe19\ufe30-\ufe4f\ufe50-\ufe6b]/.test(character)) return fullWidth(character.normalize('NFKC'));
  return character;
}

/** Vertical forms have the width of a Han character, so they become full-width punctuation. */
function fullWidth(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
}

/** Long dashes into which fonts join two dashes. */
const JOINED_DASHES = new Map([
  ['⸺', '——'],
  ['⸻', '———'],
]);
