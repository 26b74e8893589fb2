import { containsPhrase, fold } from '../text/fold.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm, TermPlaces, FoldedBlock } from '../files/first-answer.ts';
import { formWords } from '../naming/form-words.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { PhraseFinder } from '../files/section-place.ts';

/**
 * Finds the blocks that speak of a term or name, by the form they use, and those in which the words of a form stand
 * apart, by these words. @param places what `index.placesOf` says of it
 */
export function spokenOf(index: LibraryIndex, term: IndexedTerm, { spoken, apart }: TermPlaces): PhraseFinder {
  const keysOf = (mentions: TermPlaces['spoken']): Set<string> =>
    new Set(
      mentions.flatMap(({ page, fragments }) =>
        fragments.map((fragment) => blockKey(index.first.pages[page], fragment)),
      ),
    );
  const [speaking, scattered] = [keysOf(spoken), keysOf(apart)];
  const ways = { zh: waysIn(term, 'zh'), en: waysIn(term, 'en') };
  return (block, page) => {
    const key = blockKey(page, block.fragment);
    const lang = block.borrowed ? 'zh' : index.lang;
    if (speaking.has(key)) return { phrases: formIn(block, ways[lang], lang) };
    return scattered.has(key) ? { phrases: wordsIn(block, ways[lang], lang) } : null;
  };
}

/** The forms of a name in one language as they are sought: whole, and word by word. */
interface Ways {
  forms: readonly string[];
  words: readonly (readonly string[])[];
}

function waysIn({ forms }: IndexedTerm, lang: Lang): Ways {
  return {
    forms: forms[lang].map((form) => fold(form, lang)),
    words: forms[lang].map((form) => formWords(form, lang)),
  };
}

/** The form that a block uses; none where it uses one of the other language. */
function formIn({ folded }: FoldedBlock, { forms }: Ways, lang: Lang): string[] {
  return forms.filter((form) => containsPhrase(folded, form, lang)).slice(0, 1);
}

/** The words of the form of which the block holds most. */
function wordsIn({ folded }: FoldedBlock, { words }: Ways, lang: Lang): string[] {
  const found = words.map((form) => form.filter((word) => containsPhrase(folded, word, lang)));
  return found.reduce((most, held) => (held.length > most.length ? held : most), []);
}

function blockKey(page: { document: string; page: string } | undefined, fragment: string): string {
  return `${page?.document}/${page?.page}/${fragment}`;
}
