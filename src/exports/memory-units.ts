import { cutSentences } from '../glossary/cut-sentences.ts';
import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock } from '../library/library.ts';

/** One unit of a translation memory: a block, a cell of a row, or a sentence of either. */
export interface MemoryUnit {
  /** Id of the block; a final `:2` means its second cell, `~3` the third sentence. */
  id: string;
  block: LibraryBlock;
  zh: string;
  en: string;
}

export function wholeBlock(block: LibraryBlock & { en: string }): MemoryUnit {
  const { id, zh, en } = block;
  return { id, block, zh, en };
}

/** The cells of a row that have words in both languages; none if the number of cells differs. */
export function rowCells(block: LibraryBlock & { en: string }): MemoryUnit[] {
  if (block.kind !== 'row') return [];
  const [zh, en] = [block.zh.split('\t'), block.en.split('\t')];
  if (zh.length !== en.length || zh.length === 1) return [];
  return zh
    .map((text, column): MemoryUnit => ({ id: `${block.id}:${column + 1}`, block, zh: text, en: en[column] ?? '' }))
    .filter((cell) => /\p{L}/u.test(cell.zh) && cell.en !== '');
}

/** The sentences of a unit if both languages divide it alike, otherwise the unit as it is. */
export function sentencesOf(unit: MemoryUnit): MemoryUnit[] {
  const [zh, en] = [sentencesIn(unit.zh, 'zh'), sentencesIn(unit.en, 'en')];
  if (zh.length < 2 || zh.length !== en.length || !keepStep(zh, en)) return [unit];
  return zh.map((text, place) => ({ ...unit, id: `${unit.id}~${place + 1}`, zh: text, en: en[place] ?? '' }));
}

/** Sentences as translation programs split them: a semicolon does not end one. */
function sentencesIn(text: string, lang: Lang): string[] {
  const starts = cutSentences(text, lang)
    .filter(({ start }) => start === 0 || !/[;；][”’」』）》)\]"']*\s*$/u.test(text.slice(0, start)))
    .map(({ start }) => start);
  return starts.map((start, place) => text.slice(start, starts[place + 1] ?? text.length).trim());
}

/**
 * Whether each sentence has about the same length ratio to its translation as the whole text; otherwise they were divided
 * differently.
 */
function keepStep(zh: readonly string[], en: readonly string[]): boolean {
  const usual = en.join('').length / zh.join('').length;
  return zh.every((text, place) => {
    const ratio = (en[place] ?? '').length / text.length / usual;
    return ratio > 1 / MOST_APART && ratio < MOST_APART;
  });
}

const MOST_APART = 2;
