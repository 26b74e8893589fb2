import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { LibraryBlock, LibraryPage } from '../../library/library.ts';
import type { TermMentions } from '../answer/first-answer.ts';
import { containsPhrase, fold } from '../fold.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** Finds the blocks that speak of a term or name, by page. */
export class MentionFinder {
  private readonly pages: readonly FoldedPage[];

  constructor({ documents }: Pick<SearchedLibrary, 'documents'>) {
    this.pages = documents.flatMap(({ pages }) => pages.map(foldPage));
  }

  /**
   * The blocks that mention it, and those that hold its own name in either language as a part of something else: what a
   * search finds word for word in one language is then found in the other too, and both end with the same sections.
   */
  find(named: Record<Lang, { name: string }>, mentioning: ReadonlySet<LibraryBlock>): TermMentions[] {
    const phrases = LANGS.map((lang) => ({ lang, phrase: fold(named[lang].name, lang) }));
    return this.pages.flatMap(({ whole, blocks }, page) => {
      const standing = phrases.filter(({ lang, phrase }) => containsPhrase(whole[lang], phrase, lang));
      const found = blocks.filter(({ block, folded }) => mentioning.has(block) || standing.some(({ lang, phrase }) => containsPhrase(folded[lang], phrase, lang)));
      return found.length === 0 ? [] : [{ page, fragments: found.map(({ block }) => block.fragment) }];
    });
  }
}

type Folded = Readonly<Record<Lang, string>>;

/** The words of a whole page tell at once that a phrase stands nowhere on it. */
interface FoldedPage {
  whole: Folded;
  blocks: readonly { block: LibraryBlock; folded: Folded }[];
}

function foldPage({ blocks }: LibraryPage): FoldedPage {
  const folded = blocks.map((block) => ({ block, folded: { zh: fold(block.zh, 'zh'), en: fold(block.en ?? '', 'en') } }));
  const whole = (lang: Lang): string => folded.map((each) => each.folded[lang]).join(' ');
  return { whole: { zh: whole('zh'), en: whole('en') }, blocks: folded };
}
