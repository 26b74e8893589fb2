import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm, NamesFile } from '../files/first-answer.ts';
import { looselyNamed } from './loosely-named.ts';
import { nameKey, type KeyedTerm } from './term-keys.ts';

/**
 * What a query names that stands nowhere and names nothing as it is typed, but for a slip: in English with its words as the
 * texts spell them, in Chinese with one character for another in a name of four or more. Only a term or an indicator, and
 * only where no other is as near: hospitals and schools are often called alike but for one character.
 *
 * @param spelledAs the query as the texts spell it, null where they know no better
 */
export function mistyped(
  query: string,
  spelledAs: string | null,
  known: readonly KeyedTerm[],
  lang: Lang,
  whose?: NamesFile['whose'],
): IndexedTerm | null {
  const likely = known.filter(({ term: { kind } }) => kind === null || kind === 'indicator');
  if (lang === 'en') return spelledAs === null ? null : looselyNamed(spelledAs, likely, whose);
  const key = nameKey(query);
  if (!/^\p{Script=Han}{4,}$/u.test(key)) return null;
  const near = likely.filter(({ term: { forms, everyday } }) =>
    [...forms.zh, ...(everyday?.zh ?? [])].some((form) => isOneOther(key, nameKey(form))),
  );
  return near.length === 1 ? (near[0]?.term ?? null) : null;
}

/** Whether one character of one is another in the other: 海棉城市 and 海绵城市. */
function isOneOther(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((character, at) => character !== other[at]).length === 1;
}
