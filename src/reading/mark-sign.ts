/**
 * The sign of a block in the margin: it shows the number from the address, so that readers can cite a place from what they
 * see. A section has §; an item has the number of its list or row before its own; a block without a number has a bare sign.
 */
export function markSign(fragment: string): string {
  const parts = fragment.replace(/^.*\./, '').split('-'); // On the page of a whole document, the name of the page comes first.
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
