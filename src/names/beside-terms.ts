import { findTerms, type Named, type PreparedNames } from '../glossary/find-terms.ts';
import type { Name } from '../schemas/name.ts';
import { isName, lookalikeOf, termId } from './name-ids.ts';

/** A name and the words that only look like it. */
export type IndexedName = Named & Pick<Name, 'notIn'>;

/**
 * Names, glossary terms and the words that only look like a name as one list, so that the longest of them wins: neither
 * 枫林联盟 (a term) names 枫林, nor 户外环境 (outdoor environment) 外环. Where a name and a term are equal the term wins,
 * and a name of its own over words that only look like another.
 */
export function besideTerms(names: readonly IndexedName[], terms: readonly Named[]): Named[] {
  const lookalikes = names.flatMap(({ id, notIn }) =>
    notIn.map((form): Named => ({ id: lookalikeOf(id), zh: { name: form, variants: [] }, en: NOTHING })),
  );
  return [...terms.map((term) => ({ ...term, id: termId(term.id) })), ...names, ...lookalikes];
}

/** Ids of the names a text mentions, each once. @param prepared the list `besideTerms` gives */
export function mentionsOf(text: string, prepared: PreparedNames): string[] {
  return [...new Set(findTerms(text, prepared).map(({ id }) => id))].filter(isName);
}

/** Has no words, so it is found nowhere. */
const NOTHING = { name: '', variants: [] };
