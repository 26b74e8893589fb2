import { compareSkeletons } from '../alignment/compare-skeletons.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { englishMarkers, toldMarkers } from '../ledger/english-markers.ts';
import type { Issue } from '../files/issue.ts';

/** The English page holds the same blocks in the same order as the Chinese one, under the same numbers. */
export function sameSkeleton({ files, zh, en }: LoadedPage): Issue[] {
  if (en === null) return [];
  const differences = compareSkeletons(zh, en);
  const markers = differences.length === 0 ? null : englishMarkers(zh, en);
  if (markers !== null && markers.length > 0)
    return [
      {
        kind: 'english-numbers',
        file: files.en,
        line: markers[0]?.block.line,
        found: `The blocks are those of the Chinese in the same order, under other numbers. Markers for the English:${toldMarkers(markers)}`,
      },
    ];
  return differences.map(({ found, line }) => ({ kind: 'skeleton-differs', file: files.en, line, found }));
}
