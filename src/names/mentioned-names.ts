import type { Named } from '../glossary/find-terms.ts';
import { isPublic } from '../library/is-public.ts';
import type { LibraryDocument, MentionedName } from '../library/library.ts';
import type { Name } from '../schemas/name.ts';
import { authorityOf } from '../schemas/source.ts';
import { mentionsOf } from './beside-terms.ts';
import { formsIn } from './forms-in.ts';
import { longerNames } from './longer-names.ts';
import { namesByAuthority } from './names-by-authority.ts';

/**
 * The names that some document mentions, in the order of `names`, with the variants that occur in these documents: a form
 * that only a staff document uses is not in the public index. Each document is searched for the names that are valid in
 * documents of its authority.
 *
 * @param termsOf the terms that a document is checked against, by its id
 */
export function mentionedNames(
  documents: readonly LibraryDocument[],
  names: readonly Name[],
  termsOf: (document: string) => readonly Named[],
): MentionedName[] {
  const held = namesByAuthority(names);
  const texts = documents.flatMap(({ id, source, pages }) => {
    const prepared = held(authorityOf(source), termsOf(id));
    return pages.flatMap(({ blocks }) => blocks.map(({ zh }) => ({ zh, prepared, isPublic: isPublic(source) })));
  });
  const mentions = texts.flatMap(({ zh, prepared, isPublic: isOpen }) =>
    mentionsOf(zh, prepared).map((id) => ({ id, isPublic: isOpen })),
  );
  const byName = Map.groupBy(mentions, ({ id }) => id);
  const longer = longerNames(texts);
  const occurs = formsIn(documents);
  return names.flatMap((name) => {
    const found = byName.get(name.id) ?? [];
    return found.length === 0
      ? []
      : [
          {
            ...name,
            zh: { ...name.zh, variants: name.zh.variants.filter(occurs.zh) },
            en: { ...name.en, variants: name.en.variants.filter(occurs.en) },
            count: found.length,
            ...(longer.get(name.id) ?? NOT_WITHIN),
            isPublic: found.some((mention) => mention.isPublic),
          },
        ];
  });
}

const NOT_WITHIN = { within: [], countWithin: 0 };
