import type { LoadedPage } from '../alignment/page-files.ts';
import type { Authority } from '../schemas/authority.ts';
import { americanSpelling } from './american-spelling.ts';
import { chineseOnly } from './chinese-only.ts';
import { englishOnly } from './english-only.ts';
import type { Issue } from '../files/issue.ts';
import { recordedSource } from './recorded-source.ts';
import { sameNames, type CheckedNames } from './same-names.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameSkeleton } from './same-skeleton.ts';
import { sameTerms, type PreparedTerms } from './same-terms.ts';

/** What the documents of the library call by one name, prepared once for all pages. */
export interface CheckedWords {
  terms: PreparedTerms;
  names: CheckedNames;
}

/** Everything that must hold between the two languages of one page. @param authority whose document it is */
export function checkPage(
  page: LoadedPage,
  { terms, names }: CheckedWords,
  authority: Authority = 'district',
): Issue[] {
  return [
    ...sameSkeleton(page),
    ...recordedSource(page),
    ...sameNumbers(page),
    ...sameTerms(page, terms),
    ...sameNames(page, names, authority),
    ...englishOnly(page),
    ...americanSpelling(page),
    ...chineseOnly(page),
  ];
}
