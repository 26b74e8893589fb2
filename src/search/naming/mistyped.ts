import type { Lang } from '../../i18n/lang.ts';
import type { FirstAnswer, IndexedTerm } from '../files/first-answer.ts';
import { looselyNamed } from './loosely-named.ts';
import { withoutAskingWords } from '../words/terms-of.ts';
import { soundsAlike, soundsOf, type Sounds } from './sounds-of.ts';
import { nameKey, type KeyedTerm } from './term-keys.ts';

/**
 * What a query names but for a typing error, where it is found nowhere and names nothing as typed: in English with its words
 * as the texts spell them; in Chinese with one wrong character in a name of four or more, or, also in a question, with
 * characters that sound alike in a name of three or more. Only where nothing else is as near, and without the same sound
 * only a term or an indicator: names of hospitals and schools often differ in one character.
 *
 * @param spelledAs the query as the texts spell it, null where they have no better spelling
 */
export function mistyped(
  query: string,
  spelledAs: string | null,
  known: readonly KeyedTerm[],
  lang: Lang,
  whose?: FirstAnswer['whose'],
): IndexedTerm | null {
  const likely = known.filter(({ term: { kind } }) => kind === null || kind === 'indicator');
  if (lang === 'en') return spelledAs === null ? null : looselyNamed(spelledAs, likely, whose);
  const key = nameKey(query);
  if (!/^\p{Script=Han}{3,}$/u.test(key)) return null;
  const sounds = soundsOf(known);
  const asked = new Set([key, nameKey(withoutAskingWords(key))]);
  return (
    onlyOne(known, (form) => [...asked].some((one) => isReadAlike(one, form, sounds))) ??
    onlyOne(likely, (form) => key.length >= FEWEST && differInOneCharacter(key, form))
  );
}

/** A name of this many characters is still certain with one of them wrong. */
const FEWEST = 4;

function onlyOne(likely: readonly KeyedTerm[], isMeant: (form: string) => boolean): IndexedTerm | null {
  const near = likely.filter(({ term: { forms, everyday } }) =>
    [...forms.zh, ...(everyday?.zh ?? [])].some((form) => isMeant(nameKey(form))),
  );
  return near.length === 1 ? (near[0]?.term ?? null) : null;
}

/** Whether a name of three or more sounds like what is typed and at least half of its characters are the same: 五违四毕 and 五违四必. */
function isReadAlike(one: string, other: string, sounds: Sounds): boolean {
  if (one.length !== other.length || one.length < 3) return false;
  const same = [...one].filter((character, at) => character === other[at]).length;
  return same * 2 >= one.length && [...one].every((character, at) => soundsAlike(character, other[at] ?? '', sounds));
}

/** Whether the two differ in exactly one character: 海棉城市 and 海绵城市. */
function differInOneCharacter(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((character, at) => character !== other[at]).length === 1;
}
