import type { LoadedPage } from '../alignment/page-files.ts';
import { compareAmounts, isNoEnglish } from '../wording/compare-amounts.ts';
import type { WordList } from '../wording/word-list.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/** Every block says as much in English as in Chinese: nothing is empty, cut off, left out or said twice. */
export function sameAmount(page: LoadedPage, words: WordList | null): Issue[] {
  return blockPairs(page).flatMap(({ fragment, zh, en }): Issue[] => {
    const place = { file: page.files.en, line: en.line, fragment };
    if (isNoEnglish(zh, en.text))
      return [{ kind: 'no-english', ...place, found: `the English is "${en.text.trim()}"` }];
    return compareAmounts(zh, en.text, words).map((found) => ({ kind: 'amount-differs', ...place, found }));
  });
}
