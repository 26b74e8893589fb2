import { placing, unanswered, unruled, type Mention, type Reach } from './near-answers.ts';

/**
 * How one language says one thing, such as "not"; empty lists are left out. Each entry is the source of a regular expression;
 * English ones match whole words.
 */
export interface Wordings {
  /** Words that say it and need an answer in the other language. */
  says?: readonly string[] | undefined;
  /** Words that may say it: they can be an answer but need none. */
  may?: readonly string[] | undefined;
  /** Words that only look like it. They are skipped first. */
  not?: readonly string[] | undefined;
}

/** One thing that both languages must say equally often in a block. */
export interface Sense {
  name: string;
  zh: Wordings;
  en: Wordings;
  /** Whether words that may say it need not answer each other, since each language also uses them for other things. */
  isLoose?: boolean;
  /** Whether one word may answer several in the other language, as one 要 governs the clauses after it; or how near to it. */
  isShared?: boolean | Reach;
}

/** A sense ready to be compared in many texts. */
export interface PreparedSense {
  name: string;
  zh: RegExp;
  en: RegExp;
  /** The words of each language that need an answer. */
  asks: Readonly<Record<'zh' | 'en', RegExp>>;
  isLoose: boolean;
  isShared: boolean | Reach;
}

/** Compiles the lists of a sense, once for all texts. */
export function prepareSense({ name, zh, en, isLoose = false, isShared = false }: Sense): PreparedSense {
  const asks = { zh: anyOf({ says: zh.says }, 'u'), en: anyOf({ says: en.says }, 'iu', wholeWord) };
  return { name, zh: anyOf(zh, 'gu'), en: anyOf(en, 'giu', wholeWord), asks, isLoose, isShared };
}

/**
 * Reports that one language says something and the other does not, with the words of both; null where they agree. The answer
 * to a word must be near its place: in a long text, a word elsewhere answers something else. Words that may say it answer
 * each other first; only those left over can answer words that say it.
 */
export function compareSense(sense: PreparedSense, chinese: string, english: string): string | null {
  const { name, zh, en, isLoose, isShared } = sense;
  // Most texts contain none of the words that need an answer, so the costly comparison is skipped.
  if (!sense.asks.zh.test(chinese) && !sense.asks.en.test(english)) return null;
  const inChinese = said(zh, chinese, (index) => index);
  const inEnglish = said(en, english, placing(chinese, english));
  const lostOf = (one: Said, other: Said): Mention[] =>
    isShared !== false
      ? unruled(one.says, [...other.says, ...other.may], isShared === true ? undefined : isShared)
      : unanswered(one.says, [...other.says, ...(isLoose ? other.may : unanswered(other.may, one.may))]);
  const lost = lostOf(inChinese, inEnglish);
  if (lost.length > 0) return `${name}: zh says ${wordsOf(inChinese.says)}, en ${answer(inEnglish)}`;
  const added = lostOf(inEnglish, inChinese);
  if (added.length > 0) return `${name}: en says ${wordsOf(inEnglish.says)}, zh ${answer(inChinese)}`;
  return null;
}

/** The words in a text that say something, and those that may. */
interface Said {
  says: Mention[];
  may: Mention[];
}

function said(pattern: RegExp, text: string, placeOf: (index: number) => number): Said {
  const words: Said = { says: [], may: [] };
  for (const { index, groups = {} } of text.matchAll(pattern)) {
    const at = placeOf(index);
    if (groups['says'] !== undefined) words.says.push({ word: groups['says'], at });
    else if (groups['may'] !== undefined) words.may.push({ word: groups['may'], at });
  }
  return words;
}

function wordsOf(mentions: readonly Mention[]): string {
  return mentions.map(({ word }) => word).join(', ');
}

function answer({ says, may }: Said): string {
  const words = [...says, ...may];
  return words.length === 0 ? 'does not' : `has ${wordsOf(words)}`;
}

/** One pattern for all lists: words to skip are tried first, then those that say it, then those that may. */
function anyOf(wordings: Wordings, flags: string, asWord = (source: string): string => source): RegExp {
  const groups = (['not', 'says', 'may'] as const).flatMap((group) => {
    const list = wordings[group] ?? [];
    return list.length === 0 ? [] : [`(?<${group}>${list.map(asWord).join('|')})`];
  });
  return new RegExp(groups.length === 0 ? NOTHING : groups.join('|'), flags);
}

const NOTHING = '(?!)';

/** Adds word boundaries, but not to characters such as %. */
function wholeWord(source: string): string {
  return /^(?:[A-Za-z[]|\(\?:)/.test(source) ? `(?<![\\w’])(?:${source})(?!\\w|’(?!s|[ ,]))` : source;
}
