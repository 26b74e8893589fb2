import type { LoadedPage } from '../alignment/page-files.ts';
import { americanSpelling } from './american-spelling.ts';
import { chineseOnly } from './chinese-only.ts';
import { englishOnly } from './english-only.ts';
import type { Issue } from './issue.ts';
import { recordedSource } from './recorded-source.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameSkeleton } from './same-skeleton.ts';
import { sameTerms, type PreparedTerms } from './same-terms.ts';

/** Everything that must hold between the two languages of one page. */
export function checkPage(page: LoadedPage, terms: PreparedTerms): Issue[] {
  return [
    ...sameSkeleton(page),
    ...recordedSource(page),
    ...sameNumbers(page),
    ...sameTerms(page, terms),
    ...englishOnly(page),
    ...americanSpelling(page),
    ...chineseOnly(page),
  ];
}
