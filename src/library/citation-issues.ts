import { isPublic } from './is-public.ts';
import type { Library } from './library.ts';
import type { Issue } from '../files/issue.ts';

/** Problems of the blocks that an editorial text cites: each must exist, and be public in every build. */
export function citationIssues(
  blocks: readonly string[],
  at: Pick<Issue, 'file' | 'fragment'>,
  library: Library,
): Issue[] {
  return blocks.flatMap((id): Issue[] => {
    const block = library.block(id);
    if (block === undefined) return [{ kind: 'unknown-citation', ...at, found: id }];
    return isPublic(library.document(block.document).source) ? [] : [{ kind: 'staff-citation', ...at, found: id }];
  });
}
