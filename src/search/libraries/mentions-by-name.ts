import { LANGS } from '../../i18n/lang.ts';
import type { SectionPlace } from '../answer/describe-section.ts';
import type { IndexedPage, IndexedTerm, TermMentions } from '../answer/first-answer.ts';
import type { LibraryIndex } from '../answer/library-index.ts';
import { matchSections } from '../answer/match-sections.ts';
import { containsPhrase, fold } from '../fold.ts';
import type { AskedLibrary } from './asked-library.ts';

/**
 * The sections of a library that hold the name of a term it does not know itself, in Chinese or in English, so that a
 * question ends with the same sections in either language there too.
 */
export async function placesByName(library: AskedLibrary, { first }: LibraryIndex, term: IndexedTerm): Promise<SectionPlace[]> {
  const found = await Promise.all(LANGS.map((lang) => library.ask((index) => matchSections(index, [fold(term[lang], lang)]), lang)));
  const named = new Set(found.flat().map(placeKey));
  return first.pages.flatMap((page) => page.sections.map((section) => ({ page, section })).filter((place) => named.has(placeKey(place))));
}

/** The blocks on the pages of these places that hold the name, as the index of a library that knows the term has them. */
export async function mentionsByName(library: AskedLibrary, { first }: LibraryIndex, term: IndexedTerm, places: readonly SectionPlace[]): Promise<TermMentions[]> {
  const pages = [...new Set(places.map(({ page }) => page))];
  return Promise.all(pages.map(async (page) => ({ page: first.pages.indexOf(page), fragments: await fragmentsWith(library, page, term) })));
}

async function fragmentsWith(library: AskedLibrary, page: IndexedPage, term: IndexedTerm): Promise<string[]> {
  const found = await Promise.all(
    LANGS.map(async (lang) => {
      const blocks = await library.ask((index) => index.blocks(page), lang);
      return blocks.filter(({ folded, borrowed }) => borrowed !== true && containsPhrase(folded, fold(term[lang], lang), lang));
    }),
  );
  return found.flat().map(({ fragment }) => fragment);
}

function placeKey({ page, section }: SectionPlace): string {
  return `${page.document}/${page.page}/${section.section ?? ''}`;
}
