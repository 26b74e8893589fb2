import { routes } from '../addressing/routes.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { termPlace } from '../glossary/term-place.ts';
import type { Library, LibraryPage } from '../library/library.ts';
import type { Term } from '../schemas/term.ts';

/** `/data/glossary.json`: the official terms in both languages, by official number, then those of other documents. */
export function glossaryExport(library: Library): object {
  return { formatVersion: 1, terms: library.terms.map((term) => termExport(library, term)) };
}

/** The official definition in a language, one paragraph a line; null where a paragraph is not translated. */
export function definitionOf(library: Library, term: Term, lang: Lang): string | null {
  const { blocks } = pageOfTerm(library, term);
  const texts = blocks.filter(({ kind }) => kind !== 'heading').map((block) => block[lang]);
  return texts.some((text) => text === null) ? null : texts.join('\n');
}

/** Printed pages that a definition is on. */
export function printedPagesOfTerm(library: Library, term: Term): number[] {
  const { blocks } = pageOfTerm(library, term);
  return [...new Set(blocks.flatMap(({ printedPages }) => printedPages ?? []))];
}

function pageOfTerm(library: Library, { id }: Term): LibraryPage {
  const { document, page } = termPlace(id);
  return library.page(document, page);
}

function termExport(library: Library, term: Term): object {
  const [zh, en] = LANGS.map((lang) => ({
    name: term.untranslated && lang === 'en' ? null : term[lang].name,
    variants: term.untranslated && lang === 'en' ? [] : term[lang].variants,
    definition: definitionOf(library, term, lang),
  }));
  return {
    id: term.id,
    document: termPlace(term.id).document,
    number: term.number,
    zh,
    en,
    printedPages: printedPagesOfTerm(library, term),
    url: { zh: routes.term('zh', term.id), en: routes.term('en', term.id) },
  };
}
