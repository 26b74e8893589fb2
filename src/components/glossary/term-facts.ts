import { routes } from '../../addressing/routes.ts';
import { pagesInWords } from '../../citation/pages-in-words.ts';
import { otherDefinitions } from '../../glossary/other-definitions.ts';
import { termPlace } from '../../glossary/term-place.ts';
import { otherLang, type Lang } from '../../i18n/lang.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { Term } from '../../schemas/term.ts';

export interface TextLink {
  href: string;
  text: string;
}

/** What is known of a term besides its definition. */
export interface TermFacts {
  otherLang: Lang;
  /** Its name in the other language, with the page there; none where no English name is given. */
  otherName: TextLink | undefined;
  pinyin: string;
  /** Joined as the language joins a list; empty where there are none. */
  variants: string;
  /** The document it is printed in. */
  source: TextLink;
  /** Its pages there, in words; null where they are not known. */
  printed: string | null;
  /** Documents that define the same term differently. */
  others: readonly TextLink[];
  related: readonly TextLink[];
}

/** Gathers the facts of a term that `page` defines. */
export function termFacts(context: PageContext, term: Term, page: LibraryPage): TermFacts {
  const { library, lang, href } = context;
  const other = otherLang(lang);
  const printedIn = (document: string): LibraryDocument => library.document(library.document(document).printedIn);
  const source = printedIn(page.document);
  const to = (at: Lang, { id }: Term, text: string): TextLink => ({ href: href(routes.term(at, id)), text });
  return {
    otherLang: other,
    otherName: term.untranslated && other === 'en' ? undefined : to(other, term, term[other].name),
    pinyin: term.pinyin,
    variants: term[lang].variants.join(lang === 'zh' ? '、' : '; '),
    source: { href: href(routes.document(lang, source.id)), text: source.shortTitle[lang] },
    printed: printedPages(context, page),
    others: otherDefinitions(term, library.terms).map((definition) =>
      to(lang, definition, printedIn(termPlace(definition.id).document).shortTitle[lang]),
    ),
    related: library.terms
      .filter(({ id }) => term.related.includes(id))
      .map((relative) => to(lang, relative, relative[lang].name)),
  };
}

/** The pages as they are printed, or counted where the document prints no numbers. */
function printedPages({ library, t }: PageContext, { document, blocks }: LibraryPage): string | null {
  const pages = blocks.flatMap(({ printedPages }) => printedPages ?? []);
  return pagesInWords(pages, library.document(document).source.bases.printedPages?.basis === 'inferred', t);
}
