import type { Lang } from '../i18n/lang.ts';
import { textIn, type LibraryBlock } from '../library/library.ts';
import { findTerms, type PreparedNames } from './find-terms.ts';
import type { TermMatch } from './term-match.ts';

/**
 * The prepared names of both languages; an English page needs both, since it shows Chinese where nothing is translated
 * yet.
 */
export type NamesByLang = Readonly<Record<Lang, PreparedNames>>;

/** The text of a block that a reader of one language sees, and the terms mentioned in it. */
export interface MentionedText {
  text: string;
  lang: Lang;
  matches: readonly TermMatch[];
}

/**
 * Finds the mentions in a block as shown in `lang`. The Chinese is the original, so English words that happen to read like
 * a term count only where the Chinese of the block names that term.
 */
export function mentionedText(block: LibraryBlock, lang: Lang, names: NamesByLang): MentionedText {
  const shown = textIn(block, lang);
  const matches = findTerms(shown.text, names[shown.lang]).filter(({ id }) => block.terms.includes(id));
  return { ...shown, matches };
}
