import { prepareNames } from '../../glossary/find-terms.ts';
import type { LibraryBlock } from '../../library/library.ts';
import { besideTerms, mentionsOf } from '../../names/mentioned-names.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The blocks that mention each name of the index, by its id. */
export function blocksByName({
  blocks,
  names,
  terms,
}: SearchedLibrary): ReadonlyMap<string, ReadonlySet<LibraryBlock>> {
  const prepared = prepareNames(besideTerms(names, terms), 'zh');
  const found = new Map(names.map(({ id }) => [id, new Set<LibraryBlock>()]));
  for (const block of blocks) for (const id of mentionsOf(block.zh, prepared)) found.get(id)?.add(block);
  return found;
}
