import { routes } from '../addressing/routes.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Library } from '../library/library.ts';
import type { Term } from '../schemas/term.ts';

/** `/data/glossary.json`: the official terms in both languages, by official number. */
export function glossaryExport(library: Library): object {
  return { formatVersion: 1, terms: library.terms.map((term) => termExport(library, term)) };
}

function termExport(library: Library, term: Term): object {
  const { blocks } = library.page('glossary', term.id);
  const definition = (lang: Lang): string | null => {
    const texts = blocks.filter(({ kind }) => kind !== 'heading').map((block) => block[lang]);
    return texts.some((text) => text === null) ? null : texts.join('\n');
  };
  const [zh, en] = LANGS.map((lang) => ({ name: term[lang].name, variants: term[lang].variants, definition: definition(lang) }));
  return {
    id: term.id,
    number: term.number,
    zh,
    en,
    printedPages: [...new Set(blocks.flatMap(({ printedPages }) => printedPages ?? []))],
    url: { zh: routes.term('zh', term.id), en: routes.term('en', term.id) },
  };
}
