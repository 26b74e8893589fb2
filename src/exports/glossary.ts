import { routes } from '../addressing/routes.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { Library } from '../library/library.ts';
import type { Term } from '../schemas/term.ts';

/** `/data/glossary.json`: the official terms in both languages, by official number. */
export function glossaryExport(library: Library): object {
  return { formatVersion: 1, terms: library.terms.map((term) => termExport(library, term)) };
}

/** The official definition in a language, one paragraph a line; null where a paragraph is not translated. */
export function definitionOf(library: Library, term: Term, lang: Lang): string | null {
  const { blocks } = library.page(GLOSSARY, term.id);
  const texts = blocks.filter(({ kind }) => kind !== 'heading').map((block) => block[lang]);
  return texts.some((text) => text === null) ? null : texts.join('\n');
}

/** Printed pages that a definition stands on. */
export function printedPagesOfTerm(library: Library, term: Term): number[] {
  const { blocks } = library.page(GLOSSARY, term.id);
  return [...new Set(blocks.flatMap(({ printedPages }) => printedPages ?? []))];
}

function termExport(library: Library, term: Term): object {
  const [zh, en] = LANGS.map((lang) => ({
    name: term[lang].name,
    variants: term[lang].variants,
    definition: definitionOf(library, term, lang),
  }));
  return {
    id: term.id,
    number: term.number,
    zh,
    en,
    printedPages: printedPagesOfTerm(library, term),
    url: { zh: routes.term('zh', term.id), en: routes.term('en', term.id) },
  };
}
