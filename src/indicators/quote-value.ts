import { cutSentences } from '../glossary/cut-sentences.ts';
import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock } from '../library/library.ts';
import type { IndicatorValue } from '../schemas/indicator.ts';

/** The sentence or row that states a value, with the decisive words marked. */
export interface QuotedValue {
  text: string;
  lang: Lang;
  matches: readonly { start: number; end: number }[];
}

/** Quotes the sentence of a value in a language, or in Chinese if the block is not translated; a row is quoted whole. */
export function quoteValue(value: IndicatorValue, block: LibraryBlock, lang: Lang): QuotedValue {
  const english = lang === 'en' && block.en !== null && value.en !== undefined;
  const [text, words, shown]: [string, string, Lang] = english
    ? [block.en ?? '', value.en ?? '', 'en']
    : [block.zh, value.zh, 'zh'];
  if (block.kind === 'row') return quoteRow(text, shown);
  const start = text.indexOf(words);
  const sentences = cutSentences(text, shown).filter(
    (sentence) => sentence.start < start + words.length && sentence.start + sentence.text.length > start,
  );
  const first = sentences[0]?.start ?? 0;
  const last = sentences.at(-1);
  const quoted = text.slice(first, last === undefined ? text.length : last.start + last.text.length);
  return { text: quoted, lang: shown, matches: [{ start: start - first, end: start - first + words.length }] };
}

/** A row with its cells separated; the last cell holds the value. */
function quoteRow(row: string, lang: Lang): QuotedValue {
  const text = row.replaceAll('\t', CELLS_APART);
  const start = text.lastIndexOf(CELLS_APART) + CELLS_APART.length;
  return { text, lang, matches: [{ start, end: text.length }] };
}

const CELLS_APART = ' | ';
