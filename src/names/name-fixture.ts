import type { MentionedName } from '../library/library.ts';

/**
 * A name with the scope of the city, for tests; one block mentions it. The first form in each language is the name
 * itself.
 */
export function nameFixture(
  id: string,
  kind: MentionedName['kind'],
  [zh = '', ...zhVariants]: readonly string[],
  [en = '', ...enVariants]: readonly string[],
  pinyin: string,
): MentionedName {
  return {
    id,
    kind,
    zh: { name: zh, variants: zhVariants },
    notIn: [],
    en: { name: en, variants: enVariants },
    pinyin,
    basis: 'coined',
    scope: 'city',
    count: 1,
    within: [],
    countWithin: 0,
    isPublic: true,
  };
}
