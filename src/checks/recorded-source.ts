import type { LoadedPage } from '../alignment/page-files.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/** Every English block records the Chinese it was made from, and no record stands without its English. */
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
