import { z } from 'zod';

/** A question, a word or an abbreviation as somebody types it: one line that says something. */
const phrase = z
  .string()
  .regex(/^\S(?:.*\S)?$/u, 'should be one line without spaces at its ends')
  .regex(/[\p{L}\p{N}]/u, 'should hold a letter or a digit')
  .max(120, 'should be what somebody types into a search field: 120 characters at most');

const inEnglish = phrase.regex(/^\P{Script=Han}*$/u, 'holds Chinese characters; move it to zh');

/** What the readers of each language ask that a section answers, in words that it need not have. */
const askedInSection = z.strictObject({ zh: z.array(phrase).default([]), en: z.array(inEnglish).default([]) });

/** Stands for what comes before the first section of a page, or for the whole of a page without sections. */
export const ASKED_OF_PAGE = 'page';

/**
 * `src/content/asked/<document>/<page>.yaml`: by section (`s1`, `s2`, … as in the ids of its blocks, or `page`), the
 * questions and everyday words that it answers. They are ours, lead a search to the section, and are never its text.
 */
export const askedSchema = z.record(z.string().regex(/^(?:s[1-9]\d*|page)$/), askedInSection);

/** `src/content/asked/indicators.yaml`: by the id of an indicator, what readers call it who do not know its name. */
export const everydayNamesSchema = z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), askedInSection);

export type EverydayNames = z.infer<typeof everydayNamesSchema>;

export type AskedInSection = z.infer<typeof askedInSection>;
