import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock, LibraryPage } from '../library/library.ts';
import { mentionedText, type NamesByLang } from './mentioned-text.ts';
import { ownPage } from './own-page.ts';
import type { TermMatch } from './term-match.ts';

/** The ranges of a page that become links to term pages, by fragment, in the order of each text. */
export type FirstMentions = ReadonlyMap<string, readonly TermMatch[]>;

/**
 * The first mention of each term in each section; the blocks before the first section count as one section. Headings get
 * no links, and a term's own page does not link to itself. A table row is searched as its cells joined by tabs, which no
 * match crosses.
 */
export function firstMentions(
  page: Pick<LibraryPage, 'document' | 'page' | 'blocks'>,
  lang: Lang,
  names: NamesByLang,
): FirstMentions {
  const mentioned = new Set<string>();
  const isFirst = (block: LibraryBlock, { id }: TermMatch): boolean => {
    const mention = `${block.section ?? ''} ${id}`;
    if (ownPage(page, id) || mentioned.has(mention)) return false;
    mentioned.add(mention);
    return true;
  };
  const running = page.blocks.filter(({ kind }) => kind !== 'heading');
  const links = running.map(
    (block) =>
      [block.fragment, mentionedText(block, lang, names).matches.filter((match) => isFirst(block, match))] as const,
  );
  return new Map(links.filter(([, matches]) => matches.length > 0));
}
