/** Levels of official numbering, from the highest: 第一篇 or 第一部分, 第一章, 第一节, 第一条, 一、, （一）, 1., （1）, ①. */
export const NUMBERED_LEVELS = [
  'part',
  'chapter',
  'section',
  'article',
  'yi',
  'yi-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
] as const;

/** Also the two levels outside this order: 附件 and 专栏. */
export type HeadingLevel = (typeof NUMBERED_LEVELS)[number] | 'annex' | 'box';
