import { fingerprint } from '../addressing/fingerprint.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/**
 * Every English block has a record of the Chinese it was made from and of the reviewed English, and no record is without its
 * English.
 */
export function recordedSource(page: LoadedPage): Issue[] {
  const translated = blockPairs(page).filter(({ zh }) => zh.trim() !== '');
  const known = new Set(translated.map(({ fragment }) => fragment));
  return [
    ...translated
      .filter(({ fragment }) => !page.record.has(fragment))
      .map(({ fragment, en }): Issue => ({
        kind: 'no-record',
        file: page.files.en,
        line: en.line,
        fragment,
        found: 'no record of the Chinese it was made from',
      })),
    ...translated.flatMap(({ fragment, en }): Issue[] => {
      const recorded = page.record.get(fragment);
      if (recorded === undefined || recorded.english === fingerprint(en.text)) return [];
      const place = { file: page.files.en, line: en.line, fragment };
      return recorded.english === undefined
        ? [{ kind: 'english-not-noted', ...place, found: 'the record does not say which English was reviewed' }]
        : [{ kind: 'english-changed', ...place, found: whoseEnglish(page, fragment, fingerprint(en.text)) }];
    }),
    ...[...page.record.keys()]
      .filter((fragment) => !known.has(fragment))
      .map((fragment): Issue => ({
        kind: 'idle-record',
        file: page.files.record,
        fragment,
        found: 'a record without English',
      })),
  ];
}

/** Says whether the English of another block of the page was put here; otherwise it was written after the review. */
function whoseEnglish({ record }: LoadedPage, fragment: string, english: string): string {
  const owner = [...record].find(([other, recorded]) => other !== fragment && recorded.english === english)?.[0];
  return owner === undefined
    ? 'the English is not the one that was reviewed'
    : `this is the English of ${owner}, not the one that was reviewed here`;
}
