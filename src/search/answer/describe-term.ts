import { sectionOf } from '../../addressing/fragment.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import { containsPhrase, fold } from '../fold.ts';
import type { SearchTerm } from '../search-result.ts';
import type { PhraseFinder, SectionPlace } from './describe-section.ts';
import type { IndexedTerm } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** What is said of a term in every answer: its names, its definition and its address. */
export function namedTerm(index: LibraryIndex, base: string, { id, zh, en, definition }: IndexedTerm): Omit<SearchTerm, 'elsewhere'> {
  return { id, zh, en, definition, url: href({ origin: null, base }, routes.term(index.lang, id)) };
}

/** The sections that speak of a term, its definition first, but for those a query has found by their words. */
export function placesElsewhere(index: LibraryIndex, term: IndexedTerm, matches: readonly SectionPlace[]): SectionPlace[] {
  const matched = new Set(matches.map(({ section }) => section));
  const places = term.mentions.flatMap(({ page: number, fragments }) => {
    const page = index.first.pages[number];
    const sections = new Set(fragments.map(sectionOf));
    if (page === undefined) return [];
    return page.sections.filter((section) => sections.has(section.section) && !matched.has(section)).map((section) => ({ page, section }));
  });
  return places.sort((a, b) => Number(defines(b, term)) - Number(defines(a, term)));
}

/** Whether a place is the page of the glossary that defines the term. */
export function defines({ page }: SectionPlace, term: { id: string } | null): boolean {
  return page.document === 'glossary' && page.page === term?.id;
}

/** Finds the blocks that mention a term, by the name they use. */
export function mentionsOf(index: LibraryIndex, term: IndexedTerm): PhraseFinder {
  const mentioning = new Set(term.mentions.flatMap(({ page, fragments }) => fragments.map((fragment) => blockKey(index.first.pages[page], fragment))));
  return (folded, block, page) => {
    if (!mentioning.has(blockKey(page, block.fragment))) return [];
    const lang = block.borrowed ? 'zh' : index.lang;
    const names = term.forms[lang].map((form) => fold(form, lang));
    return names.filter((name) => containsPhrase(folded, name, lang)).concat(names).slice(0, 1);
  };
}

function blockKey(page: { document: string; page: string } | undefined, fragment: string): string {
  return `${page?.document}/${page?.page}/${fragment}`;
}
