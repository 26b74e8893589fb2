import type { FirstAnswer } from '../files/first-answer.ts';
import type { Lang } from '../../i18n/lang.ts';
import { otherPlacesIn } from '../naming/of-another-place.ts';
import { WANTED_WORDS } from '../words/stop-words.ts';
import { keysOf } from '../words/terms-of.ts';
import type { Concept } from './concept.ts';

/** The years that a question names: 2025 and 2012年, but no amount such as 2000亿, 2012.5 or over 2000 beds. */
export function yearsIn(question: string): number[] {
  return [...question.matchAll(YEAR)].map(([year]) => Number(year));
}

const YEAR = new RegExp(
  '(?<![\\d.,])(?<!\\b(?:than|over|about|around|nearly|almost|least|most|under|above|there|another|extra|additional|RMB|USD|[$¥€]) ?)' +
    '(?:19|20)\\d\\d(?![\\d%％]|[.,]\\d)' +
    '(?!\\s*[余多]?(?:[亿万千个套张台座名亩米岁次辆]|[人户家部件所项处条](?![均口才籍庭分门有目理])|公[里顷]|平方))' +
    '(?! (?:million|billion|percent|square|hectares?|kilomet|people|residents|beds|places|homes|units|companies|businesses|enterprises|jobs|yuan))',
  'giu',
);

/**
 * Which concepts of a question are other places that few sections speak of: Beijing, but not the city around. What is asked
 * of such a place is answered by no section that does not speak of it, nor by one that speaks of nothing else of the question.
 *
 * @param weights how much each concept says, see `Question`
 */
export function placesAmong(
  concepts: readonly Concept[],
  weights: readonly number[],
  question: string,
  lang: Lang,
  whose: FirstAnswer['whose'],
): ReadonlySet<number> {
  const keys = new Set(otherPlacesIn(question, whose[lang], lang).flatMap((place) => keysOf(place, lang)));
  const isPlace = ({ share, ways }: Concept, at: number): boolean =>
    share >= WHOLE_WORD && (weights[at] ?? 0) >= RARE && ways.some(({ key }) => keys.has(key));
  return new Set(concepts.flatMap((concept, at) => (isPlace(concept, at) ? [at] : [])));
}

/** The weight of what a quarter of the sections speaks of; two characters that may be a word. */
const [RARE, WHOLE_WORD] = [1.4, 0.9] as const;

/** Which concepts are what somebody wants to have of a thing: its telephone, its price. */
export function wantedAmong(concepts: readonly Concept[], lang: Lang): ReadonlySet<number> {
  const keys = new Set(WANTED_WORDS[lang].flatMap((word) => keysOf(word, lang).slice(0, 1)));
  const isWanted = ({ share, ways }: Concept): boolean =>
    share >= WHOLE_WORD && ways.some(({ key, likeness }) => likeness === 'words' && keys.has(key));
  return new Set(concepts.flatMap((concept, at) => (isWanted(concept) ? [at] : [])));
}
