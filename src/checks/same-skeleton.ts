import { compareSkeletons } from '../alignment/compare-skeletons.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { englishMarkers, markerLines } from '../ledger/english-markers.ts';
import type { Issue } from '../files/issue.ts';

/** The English page has the same blocks as the Chinese one, in the same order and with the same numbers. */
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
        found: `The blocks are those of the Chinese in the same order, under other numbers. Markers for the English:${markerLines(markers)}`,
      },
    ];
  return differences.map(({ found, line }) => ({ kind: 'skeleton-differs', file: files.en, line, found }));
}
