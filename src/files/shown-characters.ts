/**
 * A text that is safe to print: invisible characters, unusual spaces and characters that control a terminal are replaced
 * by their codes, such as `\u{202e}`. Line breaks and tabs stay.
 */
export function shownCharacters(text: string): string {
  return text.replace(STEERING, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

const STEERING = /(?![\n\t ])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
