import { z } from 'zod';

const pageId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A page id is lower case: tasks-2022.');

/**
 * What a run of lines is, where their wording does not tell. Newspapers need it: their headings carry no number, and
 * the copy gives them at any place. Lines without a role are running text.
 */
export const lineRole = z.discriminatedUnion('as', [
  /** The printed title; a new page begins with it. */
  z.strictObject({ as: z.literal('title'), page: pageId }),
  /** Running text with which a page begins that has no heading in print; its title repeats words of the printed one. */
  z.strictObject({
    as: z.literal('page-start'),
    page: pageId,
    title: z.string().min(1),
  }),
  /** The heading of a section, with its number within the page. */
  z.strictObject({ as: z.literal('section'), number: z.int().min(1) }),
  /** One whole paragraph, where line widths do not show it. */
  z.strictObject({ as: z.literal('paragraph') }),
  /** A remark of the printer, such as the page on which a text goes on. */
  z.strictObject({ as: z.literal('note') }),
  /** The words printed beside a picture. */
  z.strictObject({ as: z.literal('caption') }),
]);

export type LineRole = z.infer<typeof lineRole>;
