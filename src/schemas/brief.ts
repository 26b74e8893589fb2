import { z } from 'zod';
import { bilingualText, blockReference } from './block-reference.ts';

const sentence = z.strictObject({
  /** One sentence, which says nothing beyond its cited blocks. */
  zh: z.string().min(1),
  en: z.string().min(1),
  /** The blocks it is taken from, at least one. The build checks each of its numbers against them. */
  cites: z.array(blockReference).min(1),
});

/** `src/content/brief/chapters.yaml`: the investor brief, chapter by chapter and sentence by sentence. */
export const briefSchema = z
  .array(
    z.strictObject({
      /** Its fragment on the page of the brief. */
      id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
      title: bilingualText,
      sentences: z.array(sentence).min(1),
    }),
  )
  .refine(
    (chapters) => new Set(chapters.map(({ id }) => id)).size === chapters.length,
    'Two chapters have the same id; each is an address on the page of the brief.',
  );

export type BriefChapter = z.infer<typeof briefSchema>[number];

export type BriefSentence = z.infer<typeof sentence>;
