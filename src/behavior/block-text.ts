/** Text of a block without what the interface adds to it and without the blocks inside it. */
export function blockText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-ui], [id]')) added.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
