import { chineseNumber } from '../../rules/chinese-number.ts';
import { endsSentence } from '../../rules/ends-sentence.ts';

/** What a line with an official number is, and which number it bears. */
export interface Mark {
  kind: 'title' | 'part' | 'section' | 'table-caption' | 'figure-caption';
  /** 0 for the title, which has none. */
  number: number;
}

/**
 * Tells headings and captions by their official numbers: 一、 opens a part, （一） a section, 表 1 and 图 1 a caption.
 * A line without `#` that ends like a sentence is text, whatever number it opens with.
 *
 * @param isHeading the line bears the `#` of a heading; without a number it is then the title of the document
 */
export function recognize(text: string, isHeading: boolean): Mark | null {
  if (!isHeading && endsSentence(text)) return null;
  for (const [kind, pattern] of PATTERNS) {
    const numeral = pattern.exec(text)?.[1];
    const number = numeral === undefined ? undefined : readNumber(numeral);
    if (number !== undefined) return { kind, number };
  }
  return isHeading ? { kind: 'title', number: 0 } : null;
}

function readNumber(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}

const PATTERNS = [
  ['part', /^([一二三四五六七八九十]+)、/],
  ['section', /^[（(]([一二三四五六七八九十]+)[）)]/],
  ['table-caption', /^表 ?(\d+) ?\D/],
  ['figure-caption', /^图 ?(\d+) /],
] as const;
