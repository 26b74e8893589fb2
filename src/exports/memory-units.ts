import { cutSentences } from '../glossary/cut-sentences.ts';
import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock } from '../library/library.ts';

/** What a translation memory holds as one: a block, a cell of a row, or a sentence of either. */
export interface MemoryUnit {
  /** Id of the block; `:2` behind it is its second cell, `~3` the third sentence. */
  id: string;
  block: LibraryBlock;
  zh: string;
  en: string;
}

export function wholeBlock(block: LibraryBlock & { en: string }): MemoryUnit {
  const { id, zh, en } = block;
  return { id, block, zh, en };
}

/** The cells of a row that hold words in both languages; a row whose languages have not as many cells has none. */
export function rowCells(block: LibraryBlock & { en: string }): MemoryUnit[] {
  if (block.kind !== 'row') return [];
  const [zh, en] = [block.zh.split('\t'), block.en.split('\t')];
  if (zh.length !== en.length || zh.length === 1) return [];
  return zh
    .map((text, column): MemoryUnit => ({ id: `${block.id}:${column + 1}`, block, zh: text, en: en[column] ?? '' }))
    .filter((cell) => /\p{L}/u.test(cell.zh) && cell.en !== '');
}

/** The sentences of a unit where both languages divide alike, else the unit as it is. */
export function sentencesOf(unit: MemoryUnit): MemoryUnit[] {
  const [zh, en] = [sentencesIn(unit.zh, 'zh'), sentencesIn(unit.en, 'en')];
  if (zh.length < 2 || zh.length !== en.length || !keepStep(zh, en)) return [unit];
  return zh.map((text, place) => ({ ...unit, id: `${unit.id}~${place + 1}`, zh: text, en: en[place] ?? '' }));
}

/** Sentences as translators' programs cut them: a semicolon ends none. */
function sentencesIn(text: string, lang: Lang): string[] {
  const starts = cutSentences(text, lang)
    .filter(({ start }) => start === 0 || !/[;；][”’」』）》)\]"']*\s*$/u.test(text.slice(0, start)))
    .map(({ start }) => start);
  return starts.map((start, place) => text.slice(start, starts[place + 1] ?? text.length).trim());
}

/** Whether each sentence is about as long beside its translation as the whole is: else they were divided elsewhere. */
function keepStep(zh: readonly string[], en: readonly string[]): boolean {
  const usual = en.join('').length / zh.join('').length;
  return zh.every((text, place) => {
    const ratio = (en[place] ?? '').length / text.length / usual;
    return ratio > 1 / MOST_APART && ratio < MOST_APART;
  });
}

const MOST_APART = 2;
