import type { LoadedPage } from '../alignment/page-files.ts';
import type { Authority } from '../schemas/authority.ts';
import { americanSpelling } from './american-spelling.ts';
import type { CheckedWords } from './checked-words.ts';
import { chineseOnly } from './chinese-only.ts';
import { englishOnly } from './english-only.ts';
import { finishedEnglish } from './finished-english.ts';
import type { Issue } from '../files/issue.ts';
import { recordedSource } from './recorded-source.ts';
import { sameAmount } from './same-amount.ts';
import { sameMeaning } from './same-meaning.ts';
import { sameNames } from './same-names.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameSkeleton } from './same-skeleton.ts';
import { sameTerms } from './same-terms.ts';

/** Everything that must hold between the two languages of one page. @param authority whose document it is */
export function checkPage(
  page: LoadedPage,
  { terms, names, list, tenses, adverse }: CheckedWords,
  authority: Authority = 'district',
): Issue[] {
  return [
    ...sameSkeleton(page),
    ...recordedSource(page),
    ...sameNumbers(page),
    ...sameTerms(page, terms),
    ...sameNames(page, names, authority),
    ...sameAmount(page, list),
    ...sameMeaning(page, tenses, adverse),
    ...englishOnly(page),
    ...americanSpelling(page),
    ...finishedEnglish(page),
    ...chineseOnly(page),
  ];
}
