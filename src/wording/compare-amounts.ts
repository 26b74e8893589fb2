import { lostClauses } from './lost-clauses.ts';
import { saidTwice } from './said-twice.ts';
import { unansweredRun } from './unanswered-run.ts';
import { unheadedParts } from './unheaded-parts.ts';
import { unfinished } from './unfinished.ts';
import type { WordList } from './word-list.ts';

/**
 * Whether an English text says as much as its Chinese: neither less (cut off, a sentence or a clause left out) nor more.
 *
 * @returns findings in words, none where there is nothing to compare
 */
export function compareAmounts(zh: string, en: string, list: WordList | null): string[] {
  if (!/\p{Script=Han}/u.test(zh)) return [];
  return [
    ...lengthFinding(zh, en),
    ...sentenceFinding(zh, en),
    ...headingFinding(zh, en),
    ...found(unfinished(zh, en), (end) => `en breaks off: "…${end}"`),
    ...found(saidTwice(zh, en), (words) => `en says twice: "${brief(words)}"`),
    ...(list === null ? [] : wordFindings(zh, en, list)),
  ];
}

/** True where a text that should be English holds no word, or a placeholder for one. */
export function isNoEnglish(zh: string, en: string): boolean {
  return /\p{Script=Han}/u.test(zh) && (!/[A-Za-z]/.test(en) || PLACEHOLDER.test(en));
}

const PLACEHOLDER = /(?<![\w-])(?:TODO|TBD|TBC|FIXME|XXX+|Lorem ipsum)(?![\w-])/;

/**
 * Limits by length: up to this many Chinese `characters`, the `least` and `most` English letters per character, and the
 * weight that unanswered `words` may have.
 */
const SIZES = [
  { characters: 4, least: 1.95, most: 20, words: 2.7 },
  { characters: 8, least: 2.1, most: 7.4, words: 3.4 },
  { characters: 12, least: 1.95, most: 6.9, words: 3.7 },
  { characters: 20, least: 2.5, most: 6.9, words: 5.5 },
  { characters: 40, least: 2.05, most: 6.6, words: 6.5 },
  { characters: 80, least: 3.1, most: 6.4, words: 7 },
  { characters: Infinity, least: 3, most: 6.3, words: 8.2 },
] as const;

function lengthFinding(zh: string, en: string): string[] {
  const characters = charactersIn(zh);
  const { least, most } = sizeOf(characters);
  if (characters === 0) return [];
  const letters = en.replace(ENGLISH_NUMBER, '').match(/[A-Za-z]/g)?.length ?? 0;
  const ratio = letters / characters;
  if (ratio >= least && ratio <= most) return [];
  return [
    `en has ${letters} letters for ${characters} characters of the Chinese, which is ${ratio < least ? 'less' : 'more'} than any text of this length`,
  ];
}

/** Numbers of chapters, sections and rows do not count in the length. */
const CHINESE_NUMBER = /^第[一二三四五六七八九十]+[章节篇]\s*|^[（(][一二三四五六七八九十]+[)）]\s*|^\d+\t/;
const ENGLISH_NUMBER = /^(?:Chapter|Section|Part) [\dIVX]+ ?|^\(\d+\) ?|^\d+\t/;

function charactersIn(zh: string): number {
  return zh.replace(CHINESE_NUMBER, '').match(/(?<!\d\s?)\p{Script=Han}|[A-Za-z]+/gu)?.length ?? 0;
}

function sizeOf(count: number): (typeof SIZES)[number] {
  return SIZES.find(({ characters }) => count <= characters) ?? SIZES[6];
}

/** English splits one Chinese sentence into several; it joins some, but never half of them. */
function sentenceFinding(zh: string, en: string): string[] {
  const chinese = zh.match(/[。！？](?=[^”’」]|$)/g)?.length ?? 0;
  const english = en.match(/[.!?][”’"]?(?=\s|$)/g)?.length ?? 0;
  return chinese > 0 && 2 * english <= chinese ? [`zh has ${chinese} sentences, en has ${english}`] : [];
}

function headingFinding(zh: string, en: string): string[] {
  const found = unheadedParts(zh, en);
  return found === null
    ? []
    : [`zh has ${found.parts} parts, each with its theme, en gives the theme of ${found.headed}`];
}

function wordFindings(zh: string, en: string, list: WordList): string[] {
  const lost = lostClauses(zh, en, list);
  const run = unansweredRun(zh, en, list);
  return [
    ...(lost.zh === '' ? [] : [`en lacks what zh says: "${brief(lost.zh)}"`]),
    ...(lost.en === '' ? [] : [`zh lacks what en says: "${brief(lost.en)}"`]),
    ...(run.weight > sizeOf(charactersIn(zh)).words && lost.zh === ''
      ? [`en has no words for: ${run.words.slice(0, 8).join(' ')}`]
      : []),
  ];
}

function found(value: string | null, say: (value: string) => string): string[] {
  return value === null ? [] : [say(value)];
}

function brief(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`;
}
