import { PROJECT_ROOT } from '../library/content-files.ts';
import { changeLog, type ChangedDay, type NamedPlace } from './change-log.ts';
import type { PlaceContext } from './changed-place.ts';
import { feedRoute, type FeedContext } from './document-feed.ts';
import { readChanges } from './read-changes.ts';

/** What the page of changes shows. */
export interface ChangesView {
  days: readonly ChangedDay[];
  history: FeedContext['history'];
  feeds: readonly NamedPlace[];
}

/** All that is known about changes in a library. */
export function changesView(context: PlaceContext, root: string = PROJECT_ROOT): ChangesView {
  const read = context.library.documents.map((document) => ({ document, ...readChanges(document.id, root) }));
  return {
    days: changeLog(read, context),
    history: read[0]?.history ?? 'none',
    feeds: read.map(({ document }) => ({
      label: context.t('words.with', { words: document.shortTitle[context.lang], detail: 'Atom' }),
      route: feedRoute(document.id, context.lang),
    })),
  };
}
