import { z } from 'zod';

/**
 * `src/content/house-english.yaml`: what the English of all documents has in common, so that a reader is neither stopped by a
 * word taken over from the Chinese nor meets one thing under two names.
 */
export const houseEnglishSchema = z.strictObject({
  /** Words taken over from the Chinese that no English writer would choose here. */
  avoid: z.array(
    z.strictObject({
      /** The words in small letters; each of them is looked for as a whole word, whatever its capitals. */
      words: z.array(z.string().regex(/^[a-z][a-z ’-]*$/)).min(1),
      /** What to write instead: shown to the translator. */
      better: z.string().min(1),
    }),
  ),
  /** One phrase, one rendering: where the Chinese has the phrase, the English has one of its forms. */
  phrases: z.array(
    z.strictObject({
      zh: z.string().min(2),
      /** Chinese words that hold the phrase and mean something else. */
      zhNot: z.array(z.string().min(1)).default([]),
      /** Forms that may stand for it. One in small letters may begin a sentence or stand in a heading with capitals. */
      en: z.array(z.string().min(1)).min(1),
      /** Where the English was found; without one it was settled by this library. */
      source: z.url().optional(),
    }),
  ),
  /** Names and slogans that are written with these capitals wherever they stand in running text. */
  capitals: z.array(z.string().regex(/\p{Lu}/u, 'has no capital')),
});

export type HouseEnglish = z.infer<typeof houseEnglishSchema>;
