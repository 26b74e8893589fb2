import { z } from 'zod';
import { FRAGMENT } from '../addressing/fragment.ts';

/** One official term: `src/content/glossary/<id>.yaml`. Its definition is the page `glossary/<id>` of the documents. */
export const termSchema = z.strictObject({
  /** Official number in the printed 名词解释. */
  number: z.int().min(1),
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
  /**
   * Ids of terms that a reader of this one may want next: one names the other in its definition, or both belong to one
   * list.
   */
  related: z.array(z.string()),
});

/** A term that another document defines. */
export const documentTermSchema = z.strictObject({
  /** Made once from pinyin and stored: it is part of an address, `<document>/terms/<id>`, and is never recomputed. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .refine((id) => !FRAGMENT.test(id), 'This id reads like a place on a page. Give it another ending, such as -term.'),
  /** Name as the document prints it, without outer quotation marks. */
  zh: z.string().min(1),
  zhVariants: z.array(z.string().min(1)).default([]),
  /** The approved English name; if left out, it is the translated title of its page. */
  en: z.string().min(1).optional(),
  enVariants: z.array(z.string().min(1)).default([]),
  pinyin: z.string().min(1),
  /** Ids of terms of the same document. */
  related: z.array(z.string()).default([]),
});

/**
 * `src/content/terms/<document>.yaml`: the terms that a document defines, in its order. `npm run import` adds missing
 * ones.
 */
export const documentTermsSchema = z.array(documentTermSchema);

export type DocumentTermEntry = z.infer<typeof documentTermSchema>;

/** A term of the glossary, or one that another document defines: then its id is `<document>/terms/<term>`. */
export type Term = Omit<z.infer<typeof termSchema>, 'number'> & {
  id: string;
  /** Its place in its document. */
  number: number;
  /** Set where there is no English name yet; `en` then repeats the Chinese. */
  untranslated?: true;
};
