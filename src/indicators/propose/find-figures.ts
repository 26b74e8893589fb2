import type { Unit } from '../units.ts';

/** A figure with its unit, as a text prints it. */
export interface Figure {
  start: number;
  /** Position after the unit and after a hedge that follows it, such as 以上. */
  end: number;
}

/**
 * Every figure of a text that is followed by this unit or, in a row, has the unit in a separate cell; then words that stand
 * for a figure.
 */
export function findFigures(text: string, unit: Unit): Figure[] {
  const symbols = Object.keys(unit.symbols).map((symbol) => RegExp.escape(symbol));
  const cells = text.split('\t');
  const inCell = cells.length > 1 && Object.keys(unit.symbols).some((symbol) => cells.includes(symbol));
  const pattern = new RegExp(
    `${FIGURE}\\s*(?:${symbols.join('|')})${inCell ? '?' : ''}${HEDGE}${inCell ? '(?=\\t|$)' : ''}`,
    'gu',
  );
  const inWords = '千亿' in unit.symbols ? [...text.matchAll(/(?<![\p{Nd}数几]|迈向|冲击)千亿元?/gu)] : [];
  return [...text.matchAll(pattern), ...inWords].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Where a text promises or reports something without a figure: 与全市保持同步, 全部达到…, 控制在市指标内, 基本实现…全覆盖. */
export function findWordedFigures(text: string): Figure[] {
  return [
    ...text.matchAll(
      /与[^，。\t]*同步|(?:控制在)?[^，。\t]{0,6}市指标[^，。；\t\d]*|基本[^，。\t]*全覆盖|全部达到[^，。；\t\d]*/gu,
    ),
  ].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** 1,249.7, 2.5万 or 600万余 before a unit, also before 千亿 as a unit; not the end of a longer figure. */
const FIGURE = String.raw`(?<![\d.,])\d[\d,]*(?:\.\d+)?\s*[余多]?\s*(?:[百千万亿]+)?\s*[余多]?`;
const HEDGE = String.raw`(?:\s*(?:以上|以下|以内|左右))?`;
