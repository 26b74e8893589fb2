import type { LibraryBlock } from '../../library/library.ts';
import { mentionsOf } from '../../names/beside-terms.ts';
import { namesByAuthority } from '../../names/names-by-authority.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The blocks that mention each name of the index, by its id. */
export function blocksByName({
  blocks,
  documents,
  names,
  termsOf,
}: SearchedLibrary): ReadonlyMap<string, ReadonlySet<LibraryBlock>> {
  const held = namesByAuthority(names);
  const prepared = new Map(documents.map(({ id, authority }) => [id, held(authority, termsOf(id))]));
  const found = new Map(names.map(({ id }) => [id, new Set<LibraryBlock>()]));
  for (const block of blocks)
    for (const id of mentionsOf(block.zh, prepared.get(block.document) ?? held('district', termsOf(block.document))))
      found.get(id)?.add(block);
  return found;
}
