import { z } from 'zod';

/** One official term: `src/content/glossary/<id>.yaml`. Its definition is the page `glossary/<id>` of the documents. */
export const termSchema = z.strictObject({
  /** Official number in the plan's 名词解释, 1 to 36. */
  number: z.int().min(1).max(36),
  zh: z.strictObject({
    /** Name as the plan prints it, without outer quotation marks. */
    name: z.string().min(1),
    /** Other forms that count as a mention of the term. */
    variants: z.array(z.string().min(1)),
  }),
  en: z.strictObject({
    /** The approved English name, used at every mention. */
    name: z.string().min(1),
    variants: z.array(z.string().min(1)),
  }),
  /** Full pinyin of the name with tone marks, syllables separated by spaces. Sorts the index; made once, stored. */
  pinyin: z.string().min(1),
  /** Ids of terms a reader of this one may want next: each names the other in its definition, or both belong to one list. */
  related: z.array(z.string()),
});

export type Term = z.infer<typeof termSchema> & { id: string };
