import { containsPhrase, fold } from '../fold.ts';
import type { PhraseFinder } from './describe-section.ts';
import type { IndexedTerm, TermMentions } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** Finds the blocks that speak of a term or name, by the form they use. @param mentions what `index.mentions` says of it */
export function mentionsOf(index: LibraryIndex, term: IndexedTerm, mentions: readonly TermMentions[]): PhraseFinder {
  const mentioning = new Set(mentions.flatMap(({ page, fragments }) => fragments.map((fragment) => blockKey(index.first.pages[page], fragment))));
  return (block, page) => {
    if (!mentioning.has(blockKey(page, block.fragment))) return [];
    const lang = block.borrowed ? 'zh' : index.lang;
    const names = term.forms[lang].map((form) => fold(form, lang));
    return names.filter((name) => containsPhrase(block.folded, name, lang)).concat(names).slice(0, 1);
  };
}

function blockKey(page: { document: string; page: string } | undefined, fragment: string): string {
  return `${page?.document}/${page?.page}/${fragment}`;
}
