import { z } from 'zod';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const several = z
  .int({ error: '"of" is the number of things that the figure is about: a whole number from 2 up.' })
  .min(2);

/**
 * What a figure covers. If left out, it covers the one thing that its series measures. A target and a result are compared
 * only if they have the same scope: two of four that reached a figure are not all four.
 */
export const scopeSchema = z.discriminatedUnion(
  'kind',
  [
    /** Each of several things separately, as in 四大战略产业规模均达到: RMB 100 billion each. */
    z.strictObject({
      kind: z.literal('each'),
      of: several,
      /** What is counted: industries. */
      things: bilingual,
      /** The things that a report is about, each in its own words; left out where it is about all of them. */
      which: z.array(bilingual).min(1).optional(),
    }),
    /** Each year of the period separately, as in “十四五”期间保持在 500 亿元以上. */
    z.strictObject({ kind: z.literal('each-year') }),
    /** Several things together. */
    z.strictObject({ kind: z.literal('sum'), of: several, things: bilingual }),
    /** Only a part of what the series measures. */
    z.strictObject({ kind: z.literal('part'), part: bilingual }),
  ],
  {
    error: 'A scope has the kind "each", "each-year", "sum" or "part"; leave it out where a figure is about one thing.',
  },
);

export const SCOPE_KINDS = ['one', 'each', 'each-year', 'sum', 'part'] as const;

export type Scope = z.infer<typeof scopeSchema>;
