import { foreignLang, type Lang } from '../../i18n/lang.ts';
import type { LibraryDocument } from '../../library/library.ts';
import { contentsOf, type ContentsEntry } from '../../reading/contents.ts';

/** A link whose words may be in another language than the page. */
interface TitledLink {
  href: string;
  title: string;
  lang: string | undefined;
}

/** A page in the contents of its document, with its sections and chapters. */
export interface ListedPage extends TitledLink {
  sections: readonly TitledLink[];
  chapters: readonly ListedPage[];
}

/**
 * The contents of a document with its sections.
 *
 * @param hrefOf where a page, or a block of it, is read
 */
export function contentsList(
  document: LibraryDocument,
  lang: Lang,
  hrefOf: (page: string, fragment?: string) => string,
): ListedPage[] {
  const listed = ({ page, title, titleLang, sections, children }: ContentsEntry): ListedPage => ({
    href: hrefOf(page),
    title,
    lang: foreignLang(titleLang, lang),
    sections: sections.map((section) => ({
      href: hrefOf(page, section.fragment),
      title: section.title,
      lang: foreignLang(section.titleLang, lang),
    })),
    chapters: children.map(listed),
  });
  return contentsOf(document, lang).map(listed);
}
