/** A text with visible white space: spaces as ␣, line breaks as ↵. */
export function shownSpaces(text: string): string {
  return text.replaceAll(' ', '␣').replaceAll('\t', '⇥').replace(/\n+/g, '↵');
}
