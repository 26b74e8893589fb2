import { chineseNumber } from './chinese-number.ts';

/** 篇, 章 and 节: the parts, chapters and sections of a plan. */
export type HeadingLevel = 'part' | 'chapter' | 'section';

export interface Heading {
  level: HeadingLevel;
  /** Official number, from 1. */
  number: number;
}

/**
 * Reads the official number of a heading such as 「第十二节 民生」. 「第一产业增加值增长」 and a sentence that opens with
 * 「第二章」 are no headings: a space follows the number.
 */
export function readHeading(text: string): Heading | undefined {
  const match = /^第([一二三四五六七八九十]+)([篇章节])\s+\S/.exec(text.trim());
  const number = chineseNumber(match?.[1] ?? '');
  return match === null || number === undefined
    ? undefined
    : { level: LEVELS[match[2] as keyof typeof LEVELS], number };
}

const LEVELS = { 篇: 'part', 章: 'chapter', 节: 'section' } as const satisfies Record<string, HeadingLevel>;
