import { findTerms, prepareNames, type Named, type PreparedNames } from '../glossary/find-terms.ts';
import { isPublic } from '../library/is-public.ts';
import type { LibraryDocument, MentionedName } from '../library/library.ts';
import type { Name } from '../schemas/name.ts';
import { formsIn } from './forms-in.ts';
import { longerNames } from './longer-names.ts';
import { isName, lookalikeOf, termId } from './name-ids.ts';

/**
 * The names that some document mentions, in the order of `names`, with the variants that stand in these documents: a form
 * that only a staff document uses is no part of the public index.
 */
export function mentionedNames(
  documents: readonly LibraryDocument[],
  names: readonly Name[],
  terms: readonly Named[],
): MentionedName[] {
  const prepared = prepareNames(besideTerms(names, terms), 'zh');
  const mentions = documents.flatMap(({ source, pages }) =>
    pages.flatMap(({ blocks }) =>
      blocks.flatMap(({ zh }) => mentionsOf(zh, prepared).map((id) => ({ id, isPublic: isPublic(source) }))),
    ),
  );
  const byName = Map.groupBy(mentions, ({ id }) => id);
  const longer = longerNames(
    documents.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.map(({ zh }) => zh))),
    prepared,
  );
  const stands = formsIn(documents);
  return names.flatMap((name) => {
    const found = byName.get(name.id) ?? [];
    return found.length === 0
      ? []
      : [
          {
            ...name,
            zh: { ...name.zh, variants: name.zh.variants.filter(stands.zh) },
            en: { ...name.en, variants: name.en.variants.filter(stands.en) },
            count: found.length,
            ...(longer.get(name.id) ?? NOT_WITHIN),
            isPublic: found.some(({ isPublic }) => isPublic),
          },
        ];
  });
}

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
const NOT_WITHIN = { within: [], countWithin: 0 };
