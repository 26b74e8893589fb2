/**
 * The character of a block in the margin: its number in the address, so that a place can be cited from what one sees. A
 * section has §, an item the number of its list or row before its own; what has no number of its own a bare character.
 */
export function markSign(fragment: string): string {
  const parts = fragment.replace(/^.*\./, '').split('-'); // On the page of a whole document that of its page.
  const [kind, number] = [parts.at(-1)?.[0], parts.at(-1)?.slice(1)];
  switch (kind) {
    case 's':
      return `§${number}`;
    case 'p':
    case 'r':
      return `${number}`;
    case 'i':
      return `${parts.at(-2)?.slice(1)}.${number}`;
    case 'h':
    case 'b':
      return '§';
    default:
      return '¶';
  }
}
