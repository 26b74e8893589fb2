import { routes } from '../addressing/routes.ts';
import { placeParts } from '../addressing/place-parts.ts';
import type { LibraryDocument } from '../library/library.ts';
import { blockLabel } from '../reading/block-label.ts';
import { changedPlace, type PlaceContext } from './changed-place.ts';
import { CHANGE_KINDS, type BlockChange, type ContentChange } from './content-change.ts';
import { inReadingOrder } from './in-reading-order.ts';

/** A place by its name; without a route if it no longer exists. */
export interface NamedPlace {
  label: string;
  route: string | null;
  /** The label with its page, for users of screen readers, who may hear it out of context. */
  name?: string;
}

/** A day on which something changed, as shown to readers. */
export interface ChangedDay {
  /** YYYY-MM-DD, in UTC. */
  date: string;
  documents: readonly ChangedDocument[];
}

export interface ChangedDocument extends NamedPlace {
  /** New pages. */
  added: readonly NamedPlace[];
  pages: readonly (NamedPlace & { kinds: readonly ChangesOfKind[] })[];
}

/** Changes of one kind on one page. The places are named if they are few or have a reason. */
export interface ChangesOfKind {
  kind: BlockChange['kind'];
  count: number;
  places: readonly (NamedPlace & { to: readonly NamedPlace[]; reason: string | null })[];
}

/** Number of days shown to readers; older ones are in the repository. */
const MOST_DAYS = 30;
/** If more places than this changed alike on one page, only their number is given. */
const MOST_PLACES = 4;

/** What changed in all documents, the newest day first. The Chinese one leaves out changes only to the English. */
export function changeLog(
  documents: readonly { document: LibraryDocument; changes: readonly ContentChange[] }[],
  context: PlaceContext,
): ChangedDay[] {
  const listed = documents.flatMap(({ document, changes }) =>
    changes.flatMap(({ date, changes: blocks }) =>
      blocks
        .filter(({ kind }) => context.lang === 'en' || kind !== 'english')
        .map((change) => ({ date: date.slice(0, 10), document, change })),
    ),
  );
  return [...Map.groupBy(listed, ({ date }) => date)]
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
    // A place that changed twice on one day counts once.
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
