import { findTerms, prepareNames, type Named, type PreparedNames } from '../glossary/find-terms.ts';
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
export function mentionedNames(documents: readonly LibraryDocument[], names: readonly Name[], terms: readonly Named[]): MentionedName[] {
  const prepared = prepareNames(besideTerms(names, terms), 'zh');
  const mentions = documents.flatMap(({ source, pages }) =>
    pages.flatMap(({ blocks }) => blocks.flatMap(({ zh }) => mentionsOf(zh, prepared).map((id) => ({ id, isPublic: source.access === 'public' })))),
  );
  const byName = Map.groupBy(mentions, ({ id }) => id);
  return names.flatMap((name) => {
    const found = byName.get(name.id) ?? [];
    return found.length === 0 ? [] : [{ ...name, count: found.length, isPublic: found.some(({ isPublic }) => isPublic) }];
  });
}

/**
 * Names and glossary terms as one list, so that a name inside a term is no mention of it: 枫林联盟 does not name 枫林.
 * Where both are equal the term wins.
 */
export function besideTerms(names: readonly Named[], terms: readonly Named[]): Named[] {
  return [...terms.map((term) => ({ ...term, id: `${TERM}${term.id}` })), ...names];
}

/** Ids of the names a text mentions, each once. @param prepared the list `besideTerms` gives */
export function mentionsOf(text: string, prepared: PreparedNames): string[] {
  return [...new Set(findTerms(text, prepared).map(({ id }) => id))].filter((id) => !id.startsWith(TERM));
}

/** Before the id of a term; ids of names hold no slash. */
const TERM = 'glossary/';
