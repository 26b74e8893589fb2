import { z } from 'zod';

/** A section, or a page without sections, within its document: `chapter-3/s2` or `preface/title`. */
const section = z
  .string()
  .regex(/^[a-z0-9-]+\/(?:title|s\d+)$/, 'A heading within its document, such as chapter-3/s2 or preface/title.');

/**
 * `src/content/draft-mapping/sections.yaml`: which part of the draft became which part of the adopted plan. It contains
 * only addresses and words of the adopted plan, since no word of the draft may be outside its own folder.
 */
export const draftMappingSchema = z.strictObject({
  /** In the order of the draft. One side is empty for a section that the plan added or dropped. */
  sections: z.array(
    z
      .strictObject({ draft: z.array(section), plan: z.array(section) })
      .refine(
        ({ draft, plan }) => draft.length + plan.length > 0,
        'Name a section of the draft, of the plan, or of both.',
      ),
  ),
  /** Every blank of the draft, in order, with the words of the adopted plan in its place. */
  blanks: z.array(
    z.strictObject({
      /** Block of the draft, within its document. */
      block: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
      /** Which blank of that block, from 1. */
      blank: z.int().min(1),
      /** Null where the adopted plan gives no figure. */
      adopted: z
        .strictObject({
          /** Block of the plan, within its document. */
          block: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
          /** Its words, character for character. */
          quote: z.string().min(1),
        })
        .nullable(),
    }),
  ),
});

export type DraftMapping = z.infer<typeof draftMappingSchema>;
