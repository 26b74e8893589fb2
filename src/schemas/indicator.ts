import { z } from 'zod';
import { scopeSchema } from './scope.ts';

/** How exactly a document gives a figure; the last four are for words without a figure. */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'in-step-with',
  'as-assigned',
  'all',
  'basically-all',
] as const;
const IN_WORDS = [
  'in-step-with',
  'as-assigned',
  'all',
  'basically-all',
] as const satisfies readonly (typeof QUALIFIERS)[number][];
/** What an indicator is about: the library's own grouping, with which readers filter. */
export const THEMES = ['economy', 'innovation', 'people', 'environment', 'culture', 'governance'] as const;
export type Theme = (typeof THEMES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];

/** Units that are printed at more than one scale; for anything else the unit is given in words. */
const UNIT_IDS = ['percent', 'rmb', 'area', 'hectare', 'km', 'person-times'] as const;

export const VALUE_TYPES = ['target', 'result', 'expected'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const decimal = z
  .string()
  .regex(
    /^\d+(?:\.\d+)?$/,
    'Write a figure as digits only, in the unit of the series: "3931.2", not "3,931.2" or "4.8%".',
  );

const valueSchema = z
  .strictObject({
    /** A target, a reported result, or what the document expects for a year that is not over. */
    type: z.enum(VALUE_TYPES),
    /** A year, a span of years or the first half of a year. */
    period: z.string().regex(/^\d{4}(?:-\d{4}|-H1)?$/, 'A period is "2024", "2021-2025" or, a half year, "2025-H1".'),
    /** Set where the document does not print the years and they follow from the kind of document. */
    dating: z.literal('inferred').optional(),
    /** In the unit of the series, as printed; null where the document uses words. */
    value: decimal.nullable(),
    /** The upper end, where the document gives a range. */
    upTo: decimal.optional(),
    qualifier: z.enum(QUALIFIERS),
    /** What the figure is about, where that is not simply the subject of the series. */
    scope: scopeSchema.optional(),
    /** The unit that the document prints, where it differs from that of the series: 8 万平方米 among hectares. */
    printedUnit: z.enum(UNIT_IDS).optional(),
    /** The block that contains it: `<document>/<page>/<fragment>`. */
    block: z
      .string()
      .regex(
        /^[a-z0-9-]+\/(?:terms\/)?[a-z0-9-]+\/[a-z0-9-]+$/,
        'A block is <document>/<page>/<fragment>, the address of its paragraph without the language.',
      ),
    /** The words of that block, ending with the figure; a tab separates the cells of a row. */
    zh: z.string().min(1),
    /** The words of its English that contain the figure; left out only where the block is not translated. */
    en: z.string().min(1).optional(),
  })
  .refine(({ value, qualifier }) => (value === null) === isInWords(qualifier), {
    path: ['qualifier'],
    error:
      'in-step-with, as-assigned, all and basically-all go with "value: null", every other qualifier with a figure.',
  })
  .refine(({ type, scope }) => type !== 'target' || scope?.kind !== 'each' || scope.which === undefined, {
    path: ['scope', 'which'],
    error: 'A target for each of several things is for all of them: leave "which" out.',
  })
  .refine(({ scope }) => scope?.kind !== 'each' || (scope.which?.length ?? 0) <= scope.of, {
    path: ['scope', 'which'],
    error: '"which" names more things than "of" counts.',
  })
  .refine(({ period, scope }) => scope?.kind !== 'each-year' || /^\d{4}-\d{4}$/.test(period), {
    path: ['scope'],
    error: 'The scope "each-year" goes with a period of several years, such as 2021-2025.',
  });

/** One measure of an indicator. Different measures under one name are different series. */
const seriesSchema = z.strictObject({
  /** Its fragment on the page of the indicator. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: bilingual,
  /**
   * What is measured, where the name of the indicator does not say it: financial services, among services by industry. A
   * result for one subject is not a result for a target with another subject.
   */
  subject: bilingual.optional(),
  unit: z.union([z.enum(UNIT_IDS), bilingual]),
  /** Why this is a separate series, or what to note about it. */
  note: bilingual.optional(),
  values: z.array(valueSchema).min(1),
});

/** `src/content/indicators/<id>.yaml`: the targets and results in the documents for one indicator. */
export const indicatorSchema = z.strictObject({
  /** Official number, where a table of a document numbers its indicators; that table is held to it. */
  number: z.int().min(1).optional(),
  /** 预期性 or 约束性, where a table of a document says so. */
  kind: z.enum(['anticipatory', 'binding']).optional(),
  theme: z.enum(THEMES),
  name: bilingual,
  /** Other forms under which a reader may look for it, such as GDP; only forms that the documents use. */
  variants: z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }).optional(),
  about: bilingual.optional(),
  series: z
    .array(seriesSchema)
    .min(1)
    .refine(
      (series) => new Set(series.map(({ id }) => id)).size === series.length,
      'Two series have the same id; each is an address on the page of the indicator.',
    ),
});

export type IndicatorValue = z.infer<typeof valueSchema>;
export type IndicatorSeries = z.infer<typeof seriesSchema>;
export type Indicator = z.infer<typeof indicatorSchema> & { id: string };

/** True where a qualifier is for words without a figure. */
export function isInWords(qualifier: Qualifier): qualifier is (typeof IN_WORDS)[number] {
  return IN_WORDS.some((words) => words === qualifier);
}
