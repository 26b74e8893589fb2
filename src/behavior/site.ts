import { keepPlace } from './keep-place.ts';
import { followMoved } from './follow-moved.ts';
import { openParagraphMenus } from './paragraph-menu.ts';
import { markQuery } from './mark-query.ts';
import { rememberComfort } from './comfort.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { showTermCards } from './term-card.ts';
import { showWhereAmI } from './where-am-i.ts';

followMoved();
rememberComfort();
keepPlace();
openParagraphMenus();
showTermCards();
listenForShortcuts();
showWhereAmI();
void markQuery();
