import { keepPlace } from './keep-place.ts';
import { followMoved } from './follow-moved.ts';
import { loadReadingTools } from './load-reading-tools.ts';
import { rememberComfort } from './comfort.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { showWhereAmI } from './where-am-i.ts';

followMoved();
rememberComfort();
keepPlace();
loadReadingTools();
listenForShortcuts();
showWhereAmI();
// Only readers who come from the search need it.
if (new URLSearchParams(location.search).has('mark'))
  void import('./mark-query.ts').then(({ markQuery }) => markQuery());
/** The address of a row leads into the middle of a table. */
const followRow = (): void => {
  if (/-r\d/.test(location.hash))
    void import('./show-heads.ts').then(({ showHeads }) => showHeads(location.hash.slice(1)));
};
followRow();
addEventListener('hashchange', followRow);
