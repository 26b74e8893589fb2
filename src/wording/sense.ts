/** How one language says one thing, such as "not". Each entry is the source of a regular expression; English ones are whole words. */
export interface Wordings {
  /** Words that say it, and must be answered in the other language. */
  says: readonly string[];
  /** Words that may say it: they can answer, but ask for nothing. */
  may: readonly string[];
  /** Words that only look like it. They are passed over first. */
  not: readonly string[];
}

/** One thing that both languages must say equally often in a block. */
export interface Sense {
  name: string;
  zh: Wordings;
  en: Wordings;
  /** Whether words that may say it need not answer each other: each language has them for other things too. */
  isLoose?: boolean;
}

/** A sense ready to be compared in many texts. */
export interface PreparedSense {
  name: string;
  zh: RegExp;
  en: RegExp;
  isLoose: boolean;
}

/** Compiles the lists of a sense, once for all texts. */
export function prepareSense({ name, zh, en, isLoose = false }: Sense): PreparedSense {
  const english = (sources: readonly string[]): string[] => sources.map(wholeWord);
  return {
    name,
    zh: anyOf(zh, 'gu'),
    en: anyOf({ says: english(en.says), may: english(en.may), not: english(en.not) }, 'giu'),
    isLoose,
  };
}

/**
 * Tells where one language says it more often than the other can answer, in the words of both; null where they agree.
 * Words that may say it answer each other first: what is left of them is free to answer.
 */
export function compareSense(sense: PreparedSense, chinese: string, english: string): string | null {
  const { name, zh, en, isLoose } = sense;
  const [inChinese, inEnglish] = [said(zh, chinese), said(en, english)];
  const free = (one: Said, other: Said): number => Math.max(0, one.may.length - (isLoose ? 0 : other.may.length));
  if (inChinese.says.length > inEnglish.says.length + free(inEnglish, inChinese))
    return `${name}: zh says ${inChinese.says.join(', ')}, en ${answer(inEnglish)}`;
  if (inEnglish.says.length > inChinese.says.length + free(inChinese, inEnglish))
    return `${name}: en says ${inEnglish.says.join(', ')}, zh ${answer(inChinese)}`;
  return null;
}

/** The words of a text that say a thing, and those that may. */
interface Said {
  says: string[];
  may: string[];
}

function said(pattern: RegExp, text: string): Said {
  const words: Said = { says: [], may: [] };
  for (const { groups = {} } of text.matchAll(pattern)) {
    if (groups['says'] !== undefined) words.says.push(groups['says']);
    else if (groups['may'] !== undefined) words.may.push(groups['may']);
  }
  return words;
}

function answer({ says, may }: Said): string {
  const words = [...says, ...may];
  return words.length === 0 ? 'does not' : `has ${words.join(', ')}`;
}

function anyOf({ not, says, may }: Wordings, flags: string): RegExp {
  const groups = [
    ['not', not],
    ['says', says],
    ['may', may],
  ] as const;
  const sources = groups.flatMap(([group, list]) => (list.length === 0 ? [] : [`(?<${group}>${list.join('|')})`]));
  return new RegExp(sources.join('|'), flags);
}

/** Characters such as % stand where they stand. */
function wholeWord(source: string): string {
  return /^(?:[A-Za-z[]|\(\?:)/.test(source) ? `(?<![\\w’])(?:${source})(?!\\w|’(?!s))` : source;
}
