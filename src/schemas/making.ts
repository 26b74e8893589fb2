import { z } from 'zod';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const change = {
  /** First and last line in the source, inclusive. */
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  /** The block that it concerns; null where no block has the text, as with page headers and footers. */
  block: z.string().nullable(),
  reason: bilingual,
};

/** The role given to lines whose words do not show it. */
const LINE_ROLES = ['title', 'section', 'heading', 'annex', 'glossary', 'box', 'paragraph', 'note', 'caption'] as const;

const correction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), ...change, before: z.string().min(1), after: z.string() }),
  z.strictObject({ kind: z.literal('remove'), ...change, before: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('move'),
    ...change,
    /** The beginning of the moved text. */
    text: z.string().min(1),
    /** The line of the source before which it is now, and the beginning of that line; empty at the end of the source. */
    to: z.int().min(1),
    toText: z.string(),
  }),
  z.strictObject({ kind: z.literal('role'), ...change, text: z.string().min(1), as: z.enum(LINE_ROLES) }),
  /** A heading that the source does not have. */
  z.strictObject({ kind: z.literal('heading'), ...change, after: z.string().min(1) }),
]);

/**
 * `src/content/made/<source>.json`: every difference between a source and the text made from it. Written by `npm run
 * import`, and checked against source, rules and corrections by `npm run import -- --check`.
 */
export const makingSchema = z.strictObject({
  /** Differences listed one by one. */
  corrections: z.array(correction),
  /** Differences by rule: how many characters each rule removed and added. */
  rules: z.array(
    z.strictObject({
      rule: z.string().min(1),
      reason: bilingual,
      taken: z.int().min(0),
      made: z.int().min(0),
    }),
  ),
});

export type Making = z.infer<typeof makingSchema>;
export type MadeCorrection = Making['corrections'][number];
export type MadeRule = Making['rules'][number];
