import { compareSkeletons } from '../alignment/compare-skeletons.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import type { Issue } from '../files/issue.ts';

/** The English page holds the same blocks in the same order as the Chinese one. */
export function sameSkeleton({ files, zh, en }: LoadedPage): Issue[] {
  if (en === null) return [];
  return compareSkeletons(zh, en).map(({ found, line }) => ({ kind: 'skeleton-differs', file: files.en, line, found }));
}
