import { z } from 'zod';

/**
 * `src/content/house-english.yaml`: rules for the English of all documents, so that no word carried over from the Chinese
 * stops a reader, and nothing appears under two names.
 */
export const houseEnglishSchema = z.strictObject({
  /** Words carried over from the Chinese that no English writer would choose here. */
  avoid: z.array(
    z.strictObject({
      /** The words in lower case; each is searched for as a whole word, whatever its case. */
      words: z.array(z.string().regex(/^[a-z][a-z ’-]*$/)).min(1),
      /** What to write instead; shown to the translator. */
      better: z.string().min(1),
    }),
  ),
  /** One phrase, one rendering: where the Chinese has the phrase, the English has one of its forms. */
  phrases: z.array(
    z.strictObject({
      zh: z.string().min(2),
      /** Chinese words that contain the phrase and mean something else. */
      zhNot: z.array(z.string().min(1)).default([]),
      /** Allowed renderings. One in lower case may be capitalized at the beginning of a sentence or in a heading. */
      en: z.array(z.string().min(1)).min(1),
      /** Where the English was found; without a source, this library chose it. */
      source: z.url().optional(),
    }),
  ),
  /** Names and slogans that are always written with these capitals in running text. */
  capitals: z.array(z.string().regex(/\p{Lu}/u, 'has no capital')),
});

export type HouseEnglish = z.infer<typeof houseEnglishSchema>;
