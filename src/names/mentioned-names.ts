import { findTerms, prepareNames, type PreparedNames } from '../glossary/find-terms.ts';
import type { LibraryDocument } from '../library/library.ts';
import type { Name } from '../schemas/name.ts';

/** A name that the documents of a profile mention. */
export interface MentionedName extends Name {
  /** Number of blocks that mention it. */
  count: number;
  /** False where only staff documents do: then its address is not published. */
  isPublic: boolean;
}

/** The names that some document mentions, in the order of `names`. */
export function mentionedNames(documents: readonly LibraryDocument[], names: readonly Name[]): MentionedName[] {
  const prepared = prepareNames(names, 'zh');
  const mentions = documents.flatMap(({ source, pages }) =>
    pages.flatMap(({ blocks }) => blocks.flatMap(({ zh }) => mentionsOf(zh, prepared).map((id) => ({ id, isPublic: source.access === 'public' })))),
  );
  const byName = Map.groupBy(mentions, ({ id }) => id);
  return names.flatMap((name) => {
    const found = byName.get(name.id) ?? [];
    return found.length === 0 ? [] : [{ ...name, count: found.length, isPublic: found.some(({ isPublic }) => isPublic) }];
  });
}

/** Ids of the names a Chinese text mentions, each once. */
export function mentionsOf(zh: string, prepared: PreparedNames): string[] {
  return [...new Set(findTerms(zh, prepared).map(({ id }) => id))];
}
