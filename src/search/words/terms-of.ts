import type { Lang } from '../../i18n/lang.ts';
import { fold } from '../text/fold.ts';
import { ASKING_WORDS, JOINING_CHARACTERS, STOP_WORDS, WEAK_WORDS } from './stop-words.ts';
import { stem } from './stem.ts';

/** A part of a question that says what it is about. */
export interface Term {
  /** What its forms have in common: an English stem, one or two Chinese characters, a number. */
  key: string;
  /** The word as typed, folded. */
  typed: string;
  /** How much it says for its kind, 1 for a word: less for a number, a single character, or two across a word boundary. */
  share: number;
}

/** The terms of a question, in order, each once. Where all its words only ask, they are the terms. */
export function termsOf(query: string, lang: Lang): Term[] {
  const terms = lang === 'en' ? englishTerms(query) : chineseTerms(query);
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

/** The keys of a phrase that may be found, each once. */
export function keysOf(phrase: string, lang: Lang): string[] {
  if (lang === 'en') return [...new Set(englishWords(phrase).map((word) => stem(word.replace(' ', ''))))];
  const keys = chineseRuns(phrase).flatMap((run) => (isHan(run) ? [...pairs(run), ...run] : [wordKey(run)]));
  return [...new Set(keys)];
}

function englishTerms(query: string): Term[] {
  return englishWords(query).map((word) => ({
    key: stem(word.replace(' ', '')),
    typed: word,
    share: /^\d+$/.test(word) ? NUMBER : 1,
  }));
}

/** The words that carry meaning; two letters with a sign between them (R&D) are one word with a space in it. */
function englishWords(text: string): string[] {
  const words = PLAIN.test(text) ? text.split(' ') : foldedWords(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Text that needs no folding, told quickly: thousands of phrases are read while a reader waits. */
const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;

function foldedWords(text: string): string[] {
  return fold(text.replace(/['’]s\b/gu, '').replace(THOUSANDS, ''), 'en')
    .replace(LETTERS_APART, '$1_$2')
    .split(' ')
    .map((word) => word.replace('_', ' '))
    .filter((word) => word !== '');
}

/** 10,000 is one number. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

const LETTERS_APART = /(?<![\p{L}\p{N}])([b-hj-z]) ([a-z])(?![\p{L}\p{N}])/gu;

function chineseTerms(query: string): Term[] {
  return chineseRuns(query).flatMap((run): Term[] => {
    if (!isHan(run)) return [{ key: wordKey(run), typed: run, share: /^[\d.%]+$/.test(run) ? NUMBER : 1 }];
    if (run.length === 1) return [{ key: run, typed: run, share: ALONE }];
    const words = wordsIn(run);
    const joins = (at: number): boolean => words[at]?.length === 1 && JOINING_CHARACTERS.has(run[at] ?? '');
    return [
      ...pairs(run).flatMap((pair, at) =>
        joins(at) || joins(at + 1)
          ? []
          : [{ key: pair, typed: pair, share: WEAK_WORDS.has(pair) ? WEAK : pairShare(words[at], words[at + 1]) }],
      ),
      ...[...run].flatMap((character, at) =>
        words[at]?.length === 1 && !joins(at) ? [{ key: character, typed: character, share: ALONE }] : [],
      ),
    ];
  });
}

const [NUMBER, WEAK, ALONE] = [0.5, 0.4, 0.25];

/**
 * Two characters of one word count fully; across a word boundary they count less, unless each is a word by itself: together
 * they may be one that the dictionary lacks (楼市).
 */
function pairShare(before: Word | undefined, behind: Word | undefined): number {
  if (before === behind) return 1;
  const alone = [before, behind].filter((word) => word?.length === 1).length;
  return alone === 2 ? 0.9 : alone === 1 ? 0.4 : 0.25;
}

/** A folded Chinese text with a space in place of each word that only asks; the text itself where nothing else is there. */
export function withoutAskingWords(folded: string): string {
  const telling = folded.replace(ASKING, ' ');
  return /[\p{L}\p{N}]/u.test(telling) ? telling.trim() : folded;
}

/** Runs of Chinese characters without the words that ask, and words of other letters. */
function chineseRuns(text: string): string[] {
  return withoutAskingWords(fold(text, 'zh')).match(RUN) ?? [];
}

const ASKING = new RegExp(ASKING_WORDS.join('|'), 'gu');
const RUN = /\p{Script=Han}+|[^\p{Script=Han}\P{L}]+(?:[.&+]?[\p{N}\p{Script=Latin}]+)*|\p{N}+(?:[.,]\p{N}+)*%?/gu;

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

function wordKey(word: string): string {
  return /^[a-z]+$/.test(word) ? stem(word) : word;
}

function pairs(run: string): string[] {
  const found: string[] = []; // A plain loop: this runs on thousands of phrases while a reader waits.
  for (let at = 0; at + 2 <= run.length; at += 1) found.push(run.slice(at, at + 2));
  return found;
}

interface Word {
  length: number;
}

/** For each character of a run the word it belongs to, by the browser's own dictionary; the whole run where there is none. */
function wordsIn(run: string): Word[] {
  const words = SEGMENTER === null ? [run] : Array.from(SEGMENTER.segment(run), ({ segment }) => segment);
  return words.flatMap((word) => new Array<Word>(word.length).fill({ length: word.length }));
}

const SEGMENTER = typeof Intl.Segmenter === 'undefined' ? null : new Intl.Segmenter('zh', { granularity: 'word' });
