import { findTerms, type Named, type PreparedNames } from '../glossary/find-terms.ts';
import type { Name } from '../schemas/name.ts';
import { isName, lookalikeOf, termId } from './name-ids.ts';

/** A name and the words that only look like it. */
export type IndexedName = Named & Pick<Name, 'notIn'>;

/**
 * Names, glossary terms and words that only look like a name, as one list, so that the longest of them wins: 枫林联盟 (a
 * term) is no mention of 枫林, nor 户外环境 (outdoor environment) of 外环. If a name equals a term, the term wins; if a name
 * equals words that only look like another name, the name wins.
 */
export function besideTerms(names: readonly IndexedName[], terms: readonly Named[]): Named[] {
  const lookalikes = names.flatMap(({ id, notIn }) =>
    notIn.map((form): Named => ({ id: lookalikeOf(id), zh: { name: form, variants: [] }, en: NOTHING })),
  );
  return [...terms.map((term) => ({ ...term, id: termId(term.id) })), ...names, ...lookalikes];
}

/** Ids of the names that a text mentions, each once. @param prepared the list from `besideTerms` */
export function mentionsOf(text: string, prepared: PreparedNames): string[] {
  return [...new Set(findTerms(text, prepared).map(({ id }) => id))].filter(isName);
}

/** An empty name is never found. */
const NOTHING = { name: '', variants: [] };
