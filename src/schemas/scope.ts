import { z } from 'zod';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const several = z.int({ error: '"of" is the number of things spoken of: a whole number from 2 up.' }).min(2);

/**
 * How much a figure speaks of. Left out, it speaks of the one thing its series measures. A status is found only between
 * the same scopes: two of four that reached a figure are not the four.
 */
export const scopeSchema = z.discriminatedUnion(
  'kind',
  [
    /** Each of so many things by itself, as in 四大战略产业规模均达到: RMB 100 billion each. */
    z.strictObject({
      kind: z.literal('each'),
      of: several,
      /** What is counted: industries. */
      things: bilingual,
      /** The things a report speaks of, each named in its words; left out where it speaks of all. */
      which: z.array(bilingual).min(1).optional(),
    }),
    /** Each year of the period by itself, as in “十四五”期间保持在 500 亿元以上. */
    z.strictObject({ kind: z.literal('each-year') }),
    /** So many things together. */
    z.strictObject({ kind: z.literal('sum'), of: several, things: bilingual }),
    /** Only a part of what the series measures. */
    z.strictObject({ kind: z.literal('part'), part: bilingual }),
  ],
  {
    error:
      'A scope has the kind "each", "each-year", "sum" or "part"; leave it out where a figure speaks of one thing.',
  },
);

export const SCOPE_KINDS = ['one', 'each', 'each-year', 'sum', 'part'] as const;

export type Scope = z.infer<typeof scopeSchema>;
