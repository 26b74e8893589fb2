/** A text with its white space to be seen: spaces as ␣, line breaks as ↵. */
export function shownSpaces(text: string): string {
  return text.replaceAll(' ', '␣').replaceAll('\t', '⇥').replace(/\n+/g, '↵');
}
