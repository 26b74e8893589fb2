import { z } from 'zod';

/** A question, a word or an abbreviation as somebody would type it: one line with at least one letter or digit. */
const phrase = z
  .string()
  .regex(/^\S(?:.*\S)?$/u, 'should be one line without spaces at its ends')
  .regex(/[\p{L}\p{N}]/u, 'should have a letter or a digit')
  .max(120, 'should be short enough for a search field: 120 characters at most');

const inEnglish = phrase.regex(/^\P{Script=Han}*$/u, 'contains Chinese characters; move it to zh');

/** Questions that a section answers, in the words of readers of each language, which the section need not contain. */
const askedInSection = z.strictObject({ zh: z.array(phrase).default([]), en: z.array(inEnglish).default([]) });

/** Key for the text before the first section of a page, or for all of a page without sections. */
export const ASKED_OF_PAGE = 'page';

/**
 * `src/content/asked/<document>/<page>.yaml`: by section (`s1`, `s2`, … as in the ids of its blocks, or `page`), the
 * questions and everyday words that it answers. The editors write them; they lead a search to the section and are never
 * shown as its text.
 */
export const askedSchema = z.record(z.string().regex(/^(?:s[1-9]\d*|page)$/), askedInSection);

/** `src/content/asked/indicators.yaml`: by the id of an indicator, what readers who do not know its name call it. */
export const everydayNamesSchema = z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), askedInSection);

export type EverydayNames = z.infer<typeof everydayNamesSchema>;

export type AskedInSection = z.infer<typeof askedInSection>;
