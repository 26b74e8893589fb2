/** Width of a printed line in Han characters: Latin letters, digits and signs are half as wide, spaces do not count. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const sign of text.replace(/\s/g, '')) width += sign <= '\u007E' ? 0.5 : 1;
  return width;
}
