import { containsPhrase, fold } from '../fold.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { PhraseFinder } from './describe-section.ts';
import type { IndexedTerm, TermPlaces } from './first-answer.ts';
import { formWords } from './form-words.ts';
import type { FoldedBlock, LibraryIndex } from './library-index.ts';

/**
 * Finds the blocks that speak of a term or name, by the form they use, and those in which the words of a form stand
 * apart, by these words. @param places what `index.placesOf` says of it
 */
export function spokenOf(index: LibraryIndex, term: IndexedTerm, { spoken, apart }: TermPlaces): PhraseFinder {
  const keysOf = (mentions: TermPlaces['spoken']): Set<string> => new Set(mentions.flatMap(({ page, fragments }) => fragments.map((fragment) => blockKey(index.first.pages[page], fragment))));
  const [speaking, scattered] = [keysOf(spoken), keysOf(apart)];
  return (block, page) => {
    const key = blockKey(page, block.fragment);
    const lang = block.borrowed ? 'zh' : index.lang;
    if (speaking.has(key)) return { phrases: formIn(block, term, lang) };
    return scattered.has(key) ? { phrases: wordsIn(block, term, lang) } : null;
  };
}

/** The form that a block uses; none where it uses one of the other language. */
function formIn({ folded }: FoldedBlock, { forms }: IndexedTerm, lang: Lang): string[] {
  return forms[lang].map((form) => fold(form, lang)).filter((form) => containsPhrase(folded, form, lang)).slice(0, 1);
}

/** The words of the form of which the block holds most. */
function wordsIn({ folded }: FoldedBlock, { forms }: IndexedTerm, lang: Lang): string[] {
  const found = forms[lang].map((form) => formWords(form, lang).filter((word) => containsPhrase(folded, word, lang)));
  return found.reduce((most, words) => (words.length > most.length ? words : most), []);
}

function blockKey(page: { document: string; page: string } | undefined, fragment: string): string {
  return `${page?.document}/${page?.page}/${fragment}`;
}
