import type { LoadedPage } from '../alignment/page-files.ts';
import type { AdverseWords } from '../wording/adverse-finding.ts';
import { compareMeanings } from '../wording/compare-meanings.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';
import { tenseAt, type Tenses } from './tenses.ts';

/** No block says in English the opposite of its Chinese, uses other units, or gives a plan as done. */
export function sameMeaning(page: LoadedPage, tenses: Tenses, adverse: AdverseWords): Issue[] {
  return blockPairs(page).flatMap(({ fragment, zh, en }) =>
    compareMeanings(zh, en.text, tenseAt(`${page.files.id}/${fragment}`, tenses), adverse).map((found): Issue => ({
      kind: 'meaning-differs',
      file: page.files.en,
      line: en.line,
      fragment,
      found,
    })),
  );
}
