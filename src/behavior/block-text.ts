import { cellsInLine } from '../citation/cells-in-line.ts';

/**
 * Text of a block without what the interface adds to it and without the blocks inside it. The cells of a row are
 * separated as in quotations; where both languages are side by side, it is the text in the language of the page.
 */
export function blockText(block: Element): string {
  const own = block.querySelector(`:scope > [lang="${document.documentElement.lang}"]`) ?? block;
  const cells = own instanceof HTMLTableRowElement ? [...own.cells] : [...own.querySelectorAll(':scope > .cell')];
  return cells.length === 0 ? ownText(own) : cellsInLine(cells.map(ownText));
}

function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-ui], [id]')) added.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
