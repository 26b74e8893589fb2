import { LANGS } from '../../i18n/lang.ts';
import type { SectionPlace } from '../answer/describe-section.ts';
import type { IndexedTerm } from '../answer/first-answer.ts';
import { formWords } from '../answer/form-words.ts';
import type { LibraryIndex } from '../answer/library-index.ts';
import { matchSections } from '../answer/match-sections.ts';
import type { NamedPlaces } from '../answer/named-places.ts';
import { fold } from '../fold.ts';
import type { AskedLibrary } from './asked-library.ts';

/**
 * The sections of a library that hold a form of something it does not know itself, in Chinese or in English, and those in
 * which only the words of a form stand, so that a question ends with the same sections in either language there too.
 */
export async function placesByForms(library: AskedLibrary, { first }: LibraryIndex, forms: IndexedTerm['forms']): Promise<NamedPlaces> {
  const every = [...new Set([...forms.zh, ...forms.en])];
  const ways = LANGS.flatMap((lang) => every.map((form) => ({ lang, phrase: fold(form, lang), words: formWords(form, lang) })));
  const found = await Promise.all(
    ways.map(({ lang, phrase, words }) => library.ask((index) => Promise.all([matchSections(index, phrase === '' ? [] : [phrase]), matchSections(index, words)]), lang)),
  );
  const spoken = new Set(found.flatMap(([whole]) => whole.map(placeKey)));
  const either = new Set(found.flat(2).map(placeKey));
  const places = first.pages.flatMap((page) => page.sections.map((section) => ({ page, section }))).filter((place) => either.has(placeKey(place)));
  return { spoken: places.filter((place) => spoken.has(placeKey(place))), apart: places.filter((place) => !spoken.has(placeKey(place))) };
}

function placeKey({ page, section }: SectionPlace): string {
  return `${page.document}/${page.page}/${section.section ?? ''}`;
}
