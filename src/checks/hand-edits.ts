import type { Issue } from '../files/issue.ts';
import { foldersIn } from '../library/content-files.ts';
import { handEditRepair } from '../library/hand-edit-repair.ts';
import { chinesePageFile, editedByHand } from '../library/imported-pages.ts';

/** Imported pages that are not as their import wrote them: the next import would bring the old text back. */
export function handEdits(root: string): Issue[] {
  return foldersIn(root, 'src/sources').flatMap((source) =>
    editedByHand(root, source).map((page): Issue => ({
      kind: 'edited-by-hand',
      file: chinesePageFile(page),
      found: 'This page is not as the import wrote it.',
      repair: handEditRepair(source),
    })),
  );
}
