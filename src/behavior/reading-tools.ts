import { addPageTools } from './page-tools.ts';
import { openParagraphMenus } from './paragraph-menu.ts';
import { showTermCards } from './term-card.ts';

/** The menu of a paragraph and the card of a term, at work from now on. */
export function startReadingTools(): void {
  addPageTools();
  openParagraphMenus();
  showTermCards();
}
