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

/**
 * The sentences of a unit if the English divides it as the Chinese does, but for at most one sentence that it makes two
 * of: these two stay together. Otherwise, and where two divisions fit, the unit as it is. Programs that translate from
 * Chinese look for whole Chinese sentences, so these are never joined.
 */
export function sentencesOf(unit: MemoryUnit): MemoryUnit[] {
  const zh = cutAt(unit.zh, startsOf(unit.zh, 'zh'));
  const [en, another] = divisionsInto(zh.length, startsOf(unit.en, 'en'))
    .map((starts) => cutAt(unit.en, starts))
    .filter((sentences) => keepStep(zh, sentences));
  if (en === undefined || another !== undefined || zh.length < 2) return [unit];
  return zh.map((text, place) => ({ ...unit, id: `${unit.id}~${place + 1}`, zh: text, en: en[place] ?? '' }));
}

/** Where sentences begin as translation programs split them: a semicolon does not end one. */
function startsOf(text: string, lang: Lang): number[] {
  return cutSentences(text, lang)
    .filter(({ start }) => start === 0 || !/[;；][”’」』）》)\]"']*\s*$/u.test(text.slice(0, start)))
    .map(({ start }) => start);
}

/** The ways to make so many sentences of these, of which two neighbors may be joined. */
function divisionsInto(wanted: number, starts: readonly number[]): (readonly number[])[] {
  if (starts.length === wanted) return [starts];
  return starts.length === wanted + 1
    ? starts.slice(1).map((joined) => starts.filter((start) => start !== joined))
    : [];
}

function cutAt(text: string, starts: readonly number[]): string[] {
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
