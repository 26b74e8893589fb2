import type { Lang } from '../../src/i18n/lang.ts';
import { readingOrder } from '../../src/search/answer/reading-order.ts';
import type { SearchResult } from '../../src/search/search-result.ts';

/** One thing that a reader is shown for a question. */
export type Shown = { section: string } | { card: string } | { view: string };

/** What an engine shows for a question, from the top. */
export interface ShownList {
  shown: readonly Shown[];
  /** Whether it presents this as an answer, and not only as what is nearest. */
  isSure: boolean;
}

/** The result of the search as the search page shows it: cited places, pages called by name, the card, then sections. */
export function shownList(query: string, result: SearchResult, lang: Lang): ShownList {
  const { places, views, term } = result;
  const groups = readingOrder(query, result);
  return {
    shown: [
      ...places.map(({ document, page, fragment }) => sectionShown(document, page, sectionIn(fragment))),
      ...views.map(({ url }) => ({ view: url.replace(`/${lang}/`, '/') })),
      ...(term === null ? [] : [{ card: term.id }]),
      ...groups.flatMap(({ sections }) =>
        sections.map(({ document, page, section }) => sectionShown(document, page, section)),
      ),
    ],
    isSure:
      places.length + views.length > 0 || term !== null || groups.some(({ kind }) => !['near', 'apart'].includes(kind)),
  };
}

/** A section in the notation of the questions. */
export function sectionShown(document: string, page: string, section: string | null): { section: string } {
  return { section: [document, page, section ?? ''].join('/').replace(/\/$/, '') };
}

/** `s1` of `s1-p3`; null before the first section. */
function sectionIn(fragment: string | null): string | null {
  return /^s\d+/.exec(fragment ?? '')?.[0] ?? null;
}
