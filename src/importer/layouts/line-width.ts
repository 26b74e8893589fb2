/** Width of a printed line in Han characters: Latin letters, digits and characters are half as wide, spaces do not count. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(/\s/g, '')) width += character <= '\u007E' ? 0.5 : 1;
  return width;
}
