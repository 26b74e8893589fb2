import { routes } from '../../addressing/routes.ts';
import { foreignLang, otherLang, type Lang } from '../../i18n/lang.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import { contentsOf, titleOf, type ContentsEntry, type ContentsHeading } from '../../reading/contents.ts';
import type { PageContext } from '../../reading/page-context.ts';

/** A heading of the current page, with those below it. */
export interface RailHeading {
  href: string;
  title: string;
  /** Value of `lang`, where the title is not in the language of the page. */
  lang: string | undefined;
  below: readonly RailHeading[];
}

/** A page in the contents of its document. */
export interface RailEntry extends Omit<RailHeading, 'below'> {
  isCurrent: boolean;
  /** Its sections; only the current page has them. */
  sections: readonly RailHeading[];
  /** Its chapters, where it or one of them is the current page. */
  chapters: readonly RailEntry[];
}

/** Contents of a document beside one of its pages. */
export interface ContentsRail {
  document: { href: string; title: string };
  /** Title of the current page: what the bar of a phone shows until a section is reached. */
  pageTitle: string;
  entries: readonly RailEntry[];
  /** The page in the other language. */
  other: { href: string; lang: Lang };
}

/** Lays out the contents of a document as shown beside a page: open at that page and nowhere else. */
export function contentsRail(context: PageContext, document: LibraryDocument, page: LibraryPage): ContentsRail {
  const { lang, href } = context;
  const other = otherLang(lang);
  const entryOf = (entry: ContentsEntry): RailEntry => {
    const isCurrent = entry.page === page.page;
    return {
      href: href(routes.page(lang, document.id, entry.page)),
      title: entry.title,
      lang: foreignLang(entry.titleLang, lang),
      isCurrent,
      sections: isCurrent ? entry.sections.map((section) => headingOf(section, lang)) : [],
      chapters: isOpen(entry, page.page) ? entry.children.map(entryOf) : [],
    };
  };
  return {
    document: { href: href(routes.document(lang, document.id)), title: document.shortTitle[lang] },
    pageTitle: titleOf(page, lang).title,
    entries: contentsOf(document, lang).map(entryOf),
    other: { href: href(routes.page(other, document.id, page.page)), lang: other },
  };
}

function headingOf({ fragment, title, titleLang, below }: ContentsHeading, lang: Lang): RailHeading {
  return {
    href: `#${fragment}`,
    title,
    lang: foreignLang(titleLang, lang),
    below: below.map((heading) => headingOf(heading, lang)),
  };
}

function isOpen(entry: ContentsEntry, current: string): boolean {
  return entry.page === current || entry.children.some((chapter) => isOpen(chapter, current));
}
