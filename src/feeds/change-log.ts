import type { LibraryDocument } from '../library/library.ts';
import { changedPlace, documentRoute, type PlaceContext } from './changed-place.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { CHANGE_KINDS, type BlockChange, type ContentChange } from './content-change.ts';

/** A day on which something changed, as a reader is told of it. */
export interface ChangedDay {
  /** YYYY-MM-DD, in UTC. */
  date: string;
  documents: readonly { title: string; route: string; pages: readonly ChangedPage[] }[];
}

export interface ChangedPage {
  title: string;
  /** Null for a page that is no longer there. */
  route: string | null;
  kinds: readonly { kind: BlockChange['kind']; count: number; places: readonly ChangedPlace[] }[];
}

/** A place with where it stands now and why, if it moved; none are listed where many changed alike. */
export interface ChangedPlace {
  label: string;
  route: string | null;
  to: readonly { label: string; route: string | null }[];
  reason: string | null;
}

/** Days that a reader is told of; older ones stand in the repository. */
const MOST_DAYS = 30;
/** More places than these, changed alike on one page, are told by their number. */
const MOST_PLACES = 4;

/** What changed in all documents, the newest day first. The Chinese one leaves out changes of the English alone. */
export function changeLog(
  documents: readonly { document: LibraryDocument; changes: readonly ContentChange[] }[],
  context: PlaceContext,
): ChangedDay[] {
  const told = documents.flatMap(({ document, changes }) =>
    changes.flatMap(({ date, changes: blocks }) =>
      blocks
        .filter(({ kind }) => context.lang === 'en' || kind !== 'english')
        .map((change) => ({ date: date.slice(0, 10), document, change })),
    ),
  );
  return [...Map.groupBy(told, ({ date }) => date)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, MOST_DAYS)
    .map(([date, ofDay]) => ({
      date,
      documents: [...Map.groupBy(ofDay, ({ document }) => document)].map(([document, ofDocument]) => ({
        title: document.shortTitle[context.lang],
        route: documentRoute(document, context.lang),
        pages: pagesOf(
          inReadingOrder(
            ofDocument.map(({ change }) => change),
            document,
          ),
          context,
        ),
      })),
    }));
}

function pagesOf(changes: readonly BlockChange[], context: PlaceContext): ChangedPage[] {
  return [...Map.groupBy(changes, ({ id }) => id.split('/').slice(0, 2).join('/'))].map(([page, ofPage]) => {
    const { label, route } = changedPlace(page, context);
    return {
      title: label,
      route,
      kinds: CHANGE_KINDS.flatMap((kind) => {
        // A place that changed twice on one day is one place.
        const alike = [
          ...new Map(ofPage.filter((change) => change.kind === kind).map((one) => [one.id, one])).values(),
        ];
        if (alike.length === 0) return [];
        const isListed = alike.length <= MOST_PLACES || alike.some(({ reason }) => reason !== undefined);
        return [{ kind, count: alike.length, places: isListed ? alike.map((one) => placeOf(one, context)) : [] }];
      }),
    };
  });
}

function placeOf({ id, to = [], reason }: BlockChange, context: PlaceContext): ChangedPlace {
  return {
    ...changedPlace(id, context),
    to: to.map((target) => changedPlace(target, context)),
    reason: reason ?? null,
  };
}
