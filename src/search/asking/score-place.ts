import type { Lang } from '../../i18n/lang.ts';
import { asksHowMany } from '../words/asks-how-many.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../words/stem.ts';
import { keysOf } from '../words/terms-of.ts';
import type { AskedPhrase, AskedPhrases } from './asked-phrases.ts';
import { shareOfForm, type Concept, type Way } from './concept.ts';
import type { GatheredPlace } from './gather-places.ts';
import type { BlockMatch } from './match-blocks.ts';

/** What is known of a question when its places are compared. */
export interface Question {
  lang: Lang;
  concepts: readonly Concept[];
  /** How much each concept says: more where few sections speak of it. */
  weights: readonly number[];
  /** The same for how much of the question is spoken of for sure: other words from a dictionary count for nothing. */
  sure: readonly number[];
  asked: AskedPhrases;
  /** Whether it wants a number. */
  asksHowMany: boolean;
  /** Which of its concepts are other places that it asks about. */
  otherPlaces: ReadonlySet<number>;
  /** Which are what it wants to have of something: its telephone, its price. */
  wanted: ReadonlySet<number>;
  /** The years that it names. */
  years: readonly number[];
  /** Positions of a block, on average. */
  blockLength: number;
}

/** How well a section answers a question. */
export interface PlaceScore {
  /** For comparing sections with each other. */
  score: number;
  /** How much of the question it speaks of, 1 for all of it. */
  covered: number;
  /** The phrase that is nearest to the question, where it says more than the text. */
  asked: AskedPhrase | null;
  /** The block that says most. */
  block: BlockMatch | null;
}

/**
 * What counts most is a phrase of the editors that says the same as the question; then the best block of the text, by BM25;
 * then the title. The numbers were found on one half of the questions of `bench/questions` and confirmed on the other.
 */
const [OF_PHRASE, OF_TEXT, OF_TITLE] = [1, 0.6, 0.25] as const;

/** Scores one section. @param title heading of the section @param years first and last that its document speaks of */
export function scorePlace(
  question: Question,
  { blocks, phrases }: GatheredPlace,
  title: string,
  years: readonly [number, number],
): PlaceScore {
  const whole = sum(question.weights);
  const near = nearestPhrases(question, phrases, whole);
  const phrase = (near[0]?.score ?? 0) + FURTHER * sum(near.slice(1, 1 + MOST_FURTHER).map(({ score }) => score));
  const best = bestBlock(question, blocks);
  const text = textScore(question, blocks, best.score) / whole;
  const inTitle = coveredBy(question, keysOfTitle(title, question.lang), null) / whole;
  return {
    score: OF_PHRASE * phrase + OF_TEXT * text + OF_TITLE * inTitle,
    covered: isOfYears(question, years, blocks, phrases) ? covered(question, best.block, blocks, near[0]?.phrase) : 0,
    asked: near[0] !== undefined && OF_PHRASE * near[0].score > OF_TEXT * text ? near[0].phrase : null,
    block: best.block,
  };
}

/** Headings are few, and looked at for every question. */
const KEYS_OF_TITLES: Record<Lang, Map<string, ReadonlySet<string>>> = { zh: new Map(), en: new Map() };

function keysOfTitle(title: string, lang: Lang): ReadonlySet<string> {
  const known = KEYS_OF_TITLES[lang].get(title) ?? new Set(keysOf(title, lang));
  KEYS_OF_TITLES[lang].set(title, known);
  return known;
}

/** Further phrases say that a section speaks of the matter more than once. */
const [FURTHER, MOST_FURTHER] = [0.15, 3] as const;

/** The phrases that are nearest to the question: they have much of it, and little else. */
function nearestPhrases(
  question: Question,
  phrases: ReadonlySet<AskedPhrase>,
  whole: number,
): { phrase: AskedPhrase; score: number }[] {
  const { concepts, asked } = question;
  const shared = new Set(concepts.flatMap(({ ways }) => ways.map(({ key }) => key)));
  const weigh = (keys: readonly string[]): number => sum(keys.map((key) => asked.weightOf(key)));
  return [...phrases]
    .map((phrase) => {
      const ofQuestion = coveredBy(question, new Set(phrase.keys), phrase) / whole;
      const ofPhrase = weigh(phrase.keys.filter((key) => shared.has(key))) / weigh(phrase.keys);
      return { phrase, score: ofQuestion * (1 - ALONE + ALONE * ofPhrase) };
    })
    .sort((a, b) => b.score - a.score);
}

/** How much of the score of a phrase rests on having nothing else than the question. */
const ALONE = 0.45;

function coveredBy(
  { concepts, weights, lang }: Question,
  keys: ReadonlySet<string>,
  phrase: AskedPhrase | null,
): number {
  return sum(
    concepts.map(({ ways }, place) => (weights[place] ?? 0) * Math.max(0, ...ways.map((way) => shareIn(way)))),
  );

  function shareIn(way: Way): number {
    if (!keys.has(way.key)) return 0;
    return phrase === null ? way.share : shareInPhrase(way, phrase, lang);
  }
}

/** How much a phrase that has a term says of it: less where it has it in another form. */
function shareInPhrase({ key, typed, share, likeness }: Way, { text }: AskedPhrase, lang: Lang): number {
  if (lang === 'zh' || likeness !== 'words') return share;
  const folded = fold(text, lang);
  if (folded.includes(typed)) return share;
  const forms = folded.split(' ').filter((word) => stem(word) === key);
  return share * Math.max(...(forms.length === 0 ? [typed] : forms).map((word) => shareOfForm(typed, word)));
}

function bestBlock(question: Question, blocks: readonly BlockMatch[]): { block: BlockMatch | null; score: number } {
  return blocks
    .map((block) => ({ block, score: bm25(question, block) }))
    .reduce<{ block: BlockMatch | null; score: number }>((best, next) => (next.score > best.score ? next : best), {
      block: null,
      score: 0,
    });
}

function bm25({ weights, blockLength }: Question, { concepts, length }: BlockMatch): number {
  const room = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / blockLength);
  return sum(
    [...concepts].map(([concept, { times }]) => ((weights[concept] ?? 0) * times * (SATURATION + 1)) / (times + room)),
  );
}

const [SATURATION, BY_LENGTH] = [0.9, 0.6] as const;

/** Words that stand together in a block say more than the same words all over a long section. */
function textScore({ weights }: Question, blocks: readonly BlockMatch[], best: number): number {
  const anywhere = new Set(blocks.flatMap(({ concepts }) => [...concepts.keys()]));
  return TOGETHER * best + (1 - TOGETHER) * sum([...anywhere].map((concept) => weights[concept] ?? 0));
}

const TOGETHER = 0.8;

/** Whether a section may speak of a year that is asked for: its document does, or it names one, or a phrase of the editors. */
function isOfYears(
  { years, concepts }: Question,
  [first, last]: readonly [number, number],
  blocks: readonly BlockMatch[],
  phrases: ReadonlySet<AskedPhrase>,
): boolean {
  const isNamed = (year: number): boolean => {
    const at = concepts.findIndex(({ ways }) => ways.some(({ key }) => key === String(year)));
    return (
      blocks.some((block) => block.concepts.has(at)) || [...phrases].some(({ keys }) => keys.includes(String(year)))
    );
  };
  return years.length === 0 || years.some((year) => (first <= year && year <= last) || isNamed(year));
}

/** How much of the question stands in the best block or the nearest phrase; what only stands elsewhere in the section
 * counts half; so does a phrase that asks for no number, where one is wanted: that churches are spoken of says not how many.
 * Whoever wants a number wants that of what says most: no more of the question is spoken of than of that, nor than of the
 * price or telephone that is wanted, of the other places named, and of the rest of the question.
 */
function covered(
  question: Question,
  block: BlockMatch | null,
  blocks: readonly BlockMatch[],
  phrase: AskedPhrase | undefined,
): number {
  const { concepts, sure, lang, otherPlaces, wanted } = question;
  const keys = new Set(phrase?.keys);
  const isSure = !question.asksHowMany || phrase === undefined || asksHowMany(phrase.text);
  const said = concepts.map(({ ways }, place) => {
    const inBlock = surely(block?.concepts.get(place)?.best);
    const elsewhere = Math.max(0, ...blocks.map((other) => surely(other.concepts.get(place)?.best)));
    const inPhrase = ways.map((way) =>
      phrase !== undefined && keys.has(way.key) ? surely({ ...way, share: shareInPhrase(way, phrase, lang) }) : 0,
    );
    return Math.max(inBlock, Math.max(0, ...inPhrase) / (isSure ? 1 : 2), elsewhere / 2);
  });
  const saidOf = (holds: (place: number) => boolean): number => {
    const weights = sure.map((weight, place) => (holds(place) ? weight : 0));
    return sum(said.map((share, place) => (weights[place] ?? 0) * share)) / sum(weights);
  };
  const least = [
    saidOf(() => true),
    ...(question.asksHowMany ? [said[sure.indexOf(Math.max(...sure))] ?? 0] : []),
    ...[...wanted].map((place) => said[place] ?? 0),
    saidOf((place) => otherPlaces.has(place)),
    saidOf((place) => !otherPlaces.has(place)),
  ];
  // Of no place at all nothing is said: such a share is no number.
  return Math.min(...least.filter((share) => !Number.isNaN(share)));
}

function surely(said: Pick<Way, 'likeness' | 'share'> | undefined): number {
  return said === undefined || said.likeness === 'synonym' ? 0 : said.share;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
