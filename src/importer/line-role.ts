import { z } from 'zod';
import { NUMBERED_LEVELS } from './grammar/heading-level.ts';

const pageId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A page id is lower case: tasks-2022.');

/**
 * The role of lines, where neither their number nor their place shows it. Newspapers need this: their headings have no
 * numbers, and the copy has them in any place. The lines of one correction are one part.
 */
export const lineRole = z.discriminatedUnion('as', [
  /** The printed title, with which the first page begins, or the page named here. */
  z.strictObject({ as: z.literal('title'), page: pageId.optional() }),
  /**
   * Running text that begins a page without a printed heading; the title of that page repeats words of the printed title.
   */
  z.strictObject({
    as: z.literal('page-start'),
    page: pageId,
    title: z.string().min(1),
  }),
  /** The heading of a section, with its number within the page. */
  z.strictObject({ as: z.literal('section'), number: z.int().min(1) }),
  /** A heading of the level that such a number has, whether one is printed or not. */
  z.strictObject({
    as: z.literal('heading'),
    level: z.enum(NUMBERED_LEVELS),
    number: z.int().min(1),
  }),
  /** The line that opens an annex, a glossary or a box. */
  z.strictObject({ as: z.enum(['annex', 'glossary', 'box']) }),
  /** One whole paragraph, where line widths do not show it. */
  z.strictObject({ as: z.literal('paragraph') }),
  /** A remark of the printer, such as the page on which a text continues. */
  z.strictObject({ as: z.literal('note') }),
  /** The words printed beside a picture. */
  z.strictObject({ as: z.literal('caption') }),
]);

export type LineRole = z.infer<typeof lineRole>;
