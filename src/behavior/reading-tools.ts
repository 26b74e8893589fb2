import { addPageTools } from './page-tools.ts';
import { openParagraphMenus } from './paragraph-menu.ts';
import { showTermCards } from './term-card.ts';

/** Adds the menu of a paragraph and the card of a term, and starts both. */
export function startReadingTools(): void {
  addPageTools();
  openParagraphMenus();
  showTermCards();
}
