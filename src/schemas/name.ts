import { z } from 'zod';

/**
 * Kinds of name in the index. *general*: a common noun or a figure of speech that is not the name of one thing, listed
 * because its English is fixed.
 */
export const NAME_KINDS = ['place', 'institution', 'project', 'brand', 'general'] as const;

/** How well the English name is established. */
export const NAME_BASES = ['published', 'established', 'source text', 'pinyin', 'coined'] as const;

/**
 * In whose documents its forms mean this one thing. *district*: those of the district (区长). *city*: also those of the
 * city (市委, 15号线). *everywhere*: all (国务院), except for short forms such as 阿里 of 阿里巴巴. *home*: all, and so for any longer
 * form that contains one of its forms (上海 in 上海交通大学, whatever the scope of that name).
 */
const NAME_SCOPES = ['district', 'city', 'everywhere', 'home'] as const;

export const nameSchema = z
  .strictObject({
    /** Made once from pinyin and stored: it is part of an address and is never recomputed. */
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    zh: z.string().min(1),
    /** Other forms in Chinese that count as a mention. */
    zhVariants: z.array(z.string().min(1)).default([]),
    /**
     * Words that contain its characters but are no mention of it, such as 户外环境 for 外环 or, a name of its own, 东上澳塘 for
     * 上澳塘.
     */
    zhNot: z.array(z.string().min(1)).default([]),
    en: z.string().min(1),
    /** Other forms in English that the translations may use, such as a short form after the first mention. */
    enVariants: z.array(z.string().min(1)).default([]),
    pinyin: z.string().min(1),
    /** *published*: printed by a public body, the press or its owner; *established*: common usage; *source text*: the Chinese document gives it; *pinyin*; *coined*: made for this library. */
    basis: z.enum(NAME_BASES),
    /** Where the English is in print, for a name that is *published* or *established*; shown on its page. */
    source: z.strictObject({ title: z.string().min(1), url: z.url() }).optional(),
    scope: z.enum(NAME_SCOPES).default('city'),
  })
  .refine(({ basis, source }) => source === undefined || basis === 'published' || basis === 'established', {
    path: ['source'],
    error: 'A source shows where the English is in use: set basis to published or established, or remove the source.',
  });

/** `src/content/names/<kind>.yaml`: one kind of name, sorted by id. */
export const namesSchema = z.array(nameSchema);

export type NameScope = (typeof NAME_SCOPES)[number];

export type NameKind = (typeof NAME_KINDS)[number];

/** A place, institution, project or brand of the index. */
export interface Name {
  id: string;
  kind: NameKind;
  zh: { name: string; variants: readonly string[] };
  /** Chinese words that contain its characters but are no mention of it. */
  notIn: readonly string[];
  en: { name: string; variants: readonly string[] };
  pinyin: string;
  basis: (typeof NAME_BASES)[number];
  /** Where the English is in print, if that is known. */
  source?: { title: string; url: string } | undefined;
  scope: NameScope;
}
