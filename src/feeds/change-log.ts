import { routes } from '../addressing/routes.ts';
import { placeParts } from '../addressing/place-parts.ts';
import type { LibraryDocument } from '../library/library.ts';
import { blockLabel } from '../reading/block-label.ts';
import { changedPlace, type PlaceContext } from './changed-place.ts';
import { CHANGE_KINDS, type BlockChange, type ContentChange } from './content-change.ts';
import { inReadingOrder } from './in-reading-order.ts';

/** A place by its name; without a route it is no longer there. */
export interface NamedPlace {
  label: string;
  route: string | null;
  /** The label with its page, for whoever hears it alone. */
  name?: string;
}

/** A day on which something changed, as a reader is told of it. */
export interface ChangedDay {
  /** YYYY-MM-DD, in UTC. */
  date: string;
  documents: readonly ChangedDocument[];
}

export interface ChangedDocument extends NamedPlace {
  /** Whole pages that are new. */
  added: readonly NamedPlace[];
  pages: readonly (NamedPlace & { kinds: readonly ChangesOfKind[] })[];
}

/** What happened alike on one page. The places are named where they are few, or have a reason. */
export interface ChangesOfKind {
  kind: BlockChange['kind'];
  count: number;
  places: readonly (NamedPlace & { to: readonly NamedPlace[]; reason: string | null })[];
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
      documents: [...Map.groupBy(ofDay, ({ document }) => document)].map(([document, ofDocument]) =>
        changedDocument(
          document,
          ofDocument.map(({ change }) => change),
          context,
        ),
      ),
    }));
}

function changedDocument(
  document: LibraryDocument,
  changes: readonly BlockChange[],
  context: PlaceContext,
): ChangedDocument {
  const byPage = [...Map.groupBy(inReadingOrder(changes, document), ({ id }) => placeParts(id).page)];
  const isNew = ([, ofPage]: (typeof byPage)[number]): boolean =>
    ofPage.some(({ id, kind }) => kind === 'added' && placeParts(id).fragment === undefined);
  const nameOf = (page: string): NamedPlace =>
    changedPlace(page === '' ? document.id : `${document.id}/${page}`, context);
  return {
    label: document.shortTitle[context.lang],
    route: routes.document(context.lang, document.id),
    added: byPage.filter(isNew).map(([page]) => nameOf(page)),
    pages: byPage
      .filter((entry) => !isNew(entry))
      .map(([page, ofPage]) => ({
        ...nameOf(page),
        kinds: byKind(ofPage, context),
      })),
  };
}

function byKind(changes: readonly BlockChange[], context: PlaceContext): ChangesOfKind[] {
  return CHANGE_KINDS.flatMap((kind) => {
    // A place that changed twice on one day is one place.
    const alike = [...new Map(changes.filter((one) => one.kind === kind).map((one) => [one.id, one])).values()];
    if (alike.length === 0) return [];
    const isListed = alike.length <= MOST_PLACES || alike.some(({ reason }) => reason !== undefined);
    return [{ kind, count: alike.length, places: isListed ? alike.map((one) => onPage(one, context)) : [] }];
  });
}

/** A place, named within its page. */
function onPage({ id, to = [], reason }: BlockChange, context: PlaceContext): ChangesOfKind['places'][number] {
  const { fragment } = placeParts(id);
  const place = changedPlace(id, context);
  return {
    ...place,
    name: place.label,
    label: fragment === undefined ? place.label : blockLabel(fragment, context.t),
    to: to.map((target) => changedPlace(target, context)),
    reason: reason ?? null,
  };
}
