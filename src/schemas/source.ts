import { z } from 'zod';
import { authoritySchema, type Authority } from './authority.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const isoDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'A date is written 2024-12-25, 2024-12 or 2024, in quotes.',
  );

const date = z.strictObject({ zh: isoDate, en: isoDate }).refine(({ zh, en }) => zh === en, {
  path: ['en'],
  error: 'A date is the same in both languages; the pages write it out.',
});

const blockId = z
  .string()
  .regex(/^[a-z0-9-]+\/(?:terms\/)?[a-z0-9-]+\/[a-z0-9-]+$/, 'A block id, such as work-report/goals/p2.');

/**
 * One fact about a document and how certain it is: *stated* in a block of the library, *inferred* (with the reason), or
 * *not-stated*. A citation prints only what is stated or inferred, never a guess.
 */
function factOf(value: typeof bilingual | typeof date) {
  return z.discriminatedUnion('basis', [
    z.strictObject({
      basis: z.literal('stated'),
      value,
      /** Block id that says so, such as `work-report-2022/goals/p2`. */
      at: blockId,
    }),
    z.strictObject({ basis: z.literal('inferred'), value, reason: bilingual }),
    z.strictObject({ basis: z.literal('not-stated') }),
  ]);
}

/** How certain a statement is whose value is elsewhere in the file. */
const basis = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('stated'), at: blockId }),
  z.strictObject({ basis: z.literal('inferred'), reason: bilingual }),
  z.strictObject({ basis: z.literal('not-stated') }),
]);

const fact = factOf(bilingual);
const dateFact = factOf(date);

/** What a document is: a five-year plan, its draft, a report to the people's congress, a notice, a measure with articles, … */
const DOCUMENT_KINDS = [
  'plan',
  'special-plan',
  'draft-plan',
  'plan-report',
  'budget-report',
  'work-report',
  'communique',
  'notice',
  'measures',
  'press-feature',
] as const;

/** `src/sources/<document>/source.yaml`: what the text is and where it comes from. */
export const sourceSchema = z.strictObject({
  /** Version of the grammar that the document was read with; a published document stays with its own. */
  grammar: z.literal(1, 'Give the version of the grammar that reads the text: grammar: 1.'),
  /** How printed lines are joined before the grammar reads them; without it, each line is a paragraph. */
  layout: z.enum(['columns', 'printed-pages', 'scanned-tables']).optional(),
  /** Ids of the terms that its 名词解释 explains, in order, where these form the document `glossary`. */
  glossary: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).optional(),
  /** `staff` keeps every word of the document out of the public build. */
  access: z.enum(['public', 'staff']),
  /** `false` until `npm run publish`: a draft without lasting addresses, in no public build. */
  published: z.boolean().optional(),
  /** `true` lets readers download the original itself. */
  offer: z.boolean().optional(),
  /** SHA-256 of source.txt, 64 hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 of source.txt: 64 hex digits, from "sha256sum source.txt".'),
  /** Place in lists of documents, from 1. */
  order: z.int().min(1),
  kind: z.enum(DOCUMENT_KINDS),
  /** Whose document it is; if left out, this district's. */
  authority: authoritySchema.optional(),
  /** Title exactly as the document prints it, and its English. */
  title: bilingual,
  /** Title for navigation. */
  shortTitle: bilingual,
  /** One or two sentences on what the text is. */
  description: bilingual,
  /** The status of the text: adopted, draft for consultation, delivered report, press. */
  status: bilingual,
  /** How certain kind and status are, and the printed page numbers where the text has them. If left out, not stated. */
  bases: z
    .strictObject({ kind: basis, status: basis, printedPages: basis.optional() })
    .default({ kind: { basis: 'not-stated' }, status: { basis: 'not-stated' } }),
  /** For citations, where this is not the whole text: its form, such as an excerpt in a newspaper. */
  form: bilingual.optional(),
  /** First and last year that the text plans or reports on. */
  years: z
    .tuple([z.int(), z.int()])
    .refine(([first, last]) => first <= last, 'The first year must not come after the last.'),
  /** The classification mark on the cover of a document that is not public. */
  mark: bilingual.optional(),
  author: fact,
  issuer: fact,
  /** Day the text was adopted, given or drafted, in ISO 8601: a year, a month or a day. */
  date: dateFact,
  /** Day of printing, for newspapers. */
  printed: dateFact,
});

export type Source = z.infer<typeof sourceSchema>;

/** Whose document it is. */
export function authorityOf({ authority }: Pick<Source, 'authority'>): Authority {
  return authority ?? 'district';
}

/** How certain a statement about a document is. */
export type Basis = z.infer<typeof basis>;
export type SourceFact = z.infer<typeof fact>;
