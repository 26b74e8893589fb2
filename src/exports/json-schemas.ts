import { z } from 'zod';
import { authoritySchema } from '../schemas/authority.ts';
import { BLOCK_KINDS } from '../addressing/fragment.ts';
import { QUALIFIERS, VALUE_TYPES } from '../schemas/indicator.ts';
import { SCOPE_KINDS } from '../schemas/scope.ts';
import { STATUSES } from '../indicators/status-of.ts';
import { makingSchema } from '../schemas/making.ts';
import { NAME_BASES, NAME_KINDS } from '../schemas/name.ts';
import { PROJECT_KINDS, PROJECT_STAGES } from '../schemas/project.ts';

const addresses = z.strictObject({ zh: z.string().regex(/^\/zh\//), en: z.string().regex(/^\/en\//) });
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const printedPages = z.array(z.int().min(1));
const forms = z.strictObject({ name: z.string(), variants: z.array(z.string()) });
const names = z.strictObject({ name: z.string(), variants: z.array(z.string()), definition: z.string().nullable() });
const fact = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('stated'), value: bilingual, at: z.string() }),
  z.strictObject({ basis: z.literal('inferred'), value: bilingual, reason: bilingual }),
  z.strictObject({ basis: z.literal('not-stated') }),
]);
const basis = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('stated'), at: z.string() }),
  z.strictObject({ basis: z.literal('inferred'), reason: bilingual }),
  z.strictObject({ basis: z.literal('not-stated') }),
]);
const indicatorValue = z.strictObject({
  type: z.enum(VALUE_TYPES),
  period: z.string(),
  dating: z.enum(['stated', 'inferred']),
  value: z.number().nullable(),
  upTo: z.number().nullable(),
  qualifier: z.enum(QUALIFIERS),
  block: z.string(),
  zh: z.string(),
  en: z.string().nullable(),
  scope: z
    .strictObject({
      kind: z.enum(SCOPE_KINDS),
      of: z.int().optional(),
      things: bilingual.optional(),
      which: z.array(bilingual).optional(),
      part: bilingual.optional(),
    })
    .describe(
      'What the figure speaks of: one thing; each of several ("which": those that a report names); each year of the period; several together; a part.',
    ),
  printed: z
    .strictObject({ value: z.number(), unit: bilingual })
    .nullable()
    .describe('The figure in the unit that the document prints, where that is not the unit of the series.'),
  outcome: z
    .strictObject({
      status: z.enum(STATUSES),
      reached: z.int().nullable(),
      of: z.int().nullable(),
      reports: z.array(z.strictObject({ series: z.string(), period: z.string(), block: z.string() })),
    })
    .nullable()
    .describe('What became of a target by what the documents say, with the values it rests on; null for a report.'),
  url: addresses,
});

/** Shapes of the files below `/data`, by file name: the source of the published JSON Schemas and of their test. */
export const exportSchemas = {
  'corpus.jsonl': z
    .strictObject({
      id: z.string(),
      document: z.string(),
      page: z.string(),
      section: z.string().nullable(),
      kind: z.enum(BLOCK_KINDS),
      printedPages: printedPages.nullable(),
      zh: z.string(),
      en: z.string().nullable(),
      terms: z.array(z.string()),
      notes: z.array(z.strictObject({ kind: z.string(), zh: z.string(), en: z.string() })),
      translation: z.enum(['current', 'stale', 'missing']),
      url: addresses,
    })
    .describe('One line of corpus.jsonl: one block of the library in both languages.'),
  'glossary.json': z
    .strictObject({
      formatVersion: z.literal(1),
      terms: z.array(
        z.strictObject({
          /** The last part of its address; `<document>/terms/<term>` for a term of another document. */
          id: z.string(),
          /** The document that defines it. */
          document: z.string(),
          /** Its place in that document. */
          number: z.int(),
          zh: names,
          /** Its name is null until somebody has translated it. */
          en: names.extend({ name: z.string().nullable() }),
          printedPages,
          url: addresses,
        }),
      ),
    })
    .describe('The official terms, by official number, then the terms that other documents define.'),
  'names.json': z
    .strictObject({
      formatVersion: z.literal(1),
      names: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(NAME_KINDS),
          zh: forms,
          en: forms,
          pinyin: z.string(),
          basis: z.enum(NAME_BASES),
          occurrences: z.array(z.string()).min(1),
          /** Number of blocks with the name by itself (those of `occurrences`), and inside longer names and terms. */
          counts: z.strictObject({ byItself: z.int().min(1), withinLonger: z.int().min(0) }),
          within: z.array(
            z.union([
              z.strictObject({ name: z.string(), blocks: z.int().min(1) }),
              z.strictObject({ term: z.string(), blocks: z.int().min(1) }),
            ]),
          ),
          url: addresses,
        }),
      ),
    })
    .describe(
      'Places, institutions, projects and brands that the documents mention, with the ids of the blocks that do.',
    ),
  'indicators.json': z
    .strictObject({
      formatVersion: z.literal(1),
      indicators: z.array(
        z.strictObject({
          id: z.string(),
          number: z.int().nullable(),
          kind: z.enum(['anticipatory', 'binding']).nullable(),
          name: bilingual,
          about: bilingual.nullable(),
          series: z
            .array(
              z.strictObject({
                id: z.string(),
                name: bilingual,
                /** What is measured, if not what the name of the indicator says. */
                subject: bilingual.nullable(),
                unit: bilingual,
                note: bilingual.nullable(),
                values: z.array(indicatorValue).min(1),
              }),
            )
            .min(1),
          url: addresses,
        }),
      ),
    })
    .describe(
      'What the documents promise and report, value by value, each with the block that says so. Values are in the unit of their series.',
    ),
  'documents.json': z
    .strictObject({
      formatVersion: z.literal(1),
      version: z.string(),
      documents: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.string(),
          access: z.enum(['public', 'staff']),
          /** Whose document it is: of the district, the city, the nation, or of another place. */
          authority: authoritySchema,
          title: bilingual,
          shortTitle: bilingual,
          printedIn: z.string(),
          status: bilingual,
          years: z.tuple([z.int(), z.int()]),
          facts: z.strictObject({
            /** The basis of `kind` and `status`, with the printed pages of the blocks if there are any. */
            kind: basis,
            status: basis,
            printedPages: basis.optional(),
            author: fact,
            issuer: fact,
            date: fact,
            printed: fact,
          }),
          source: z.strictObject({ sha256: z.string() }),
          pages: z.array(
            z.strictObject({
              page: z.string(),
              parent: z.string().nullable(),
              blocks: z.int(),
              title: z.strictObject({ zh: z.string().nullable(), en: z.string().nullable() }),
              url: addresses,
            }),
          ),
          url: addresses,
        }),
      ),
    })
    .describe('The documents of the library and their pages, in order.'),
  'made.json': z
    .strictObject({
      formatVersion: z.literal(1),
      documents: z.array(
        z.strictObject({
          document: z.string(),
          printedIn: z.string(),
          source: z.strictObject({ sha256: z.string() }),
          ...makingSchema.shape,
          url: addresses,
        }),
      ),
    })
    .describe(
      'Every difference between the documents and their sources: corrections with their blocks, rules with how many characters each left out and put in over the whole source.',
    ),
  'fingerprints.json': z
    .strictObject({
      formatVersion: z.literal(1),
      wordings: z.record(
        z.string().regex(/^[0-9a-f]{12}$/),
        z.array(
          z.strictObject({
            id: z.string(),
            lang: z.enum(['zh', 'en']),
            state: z.enum(['current', 'moved', 'changed', 'gone']),
            to: z.array(z.string()).optional(),
            reason: z.string().optional(),
            date: z.iso.date().optional(),
          }),
        ),
      ),
    })
    .describe(
      'One of the sixteen files fingerprints/<first digit>.json: what became of each wording ever published, by its fingerprint.',
    ),
  'brief.json': z
    .strictObject({
      formatVersion: z.literal(1),
      chapters: z.array(
        z.strictObject({
          id: z.string(),
          title: bilingual,
          sentences: z.array(z.strictObject({ zh: z.string(), en: z.string(), cites: z.array(z.string()).min(1) })),
          url: addresses,
        }),
      ),
    })
    .describe('The investor brief: each sentence with the ids of the blocks it is taken from.'),
  'projects.json': z
    .strictObject({
      formatVersion: z.literal(1),
      projects: z.array(
        z.strictObject({
          id: z.string(),
          name: bilingual,
          kind: z.enum(PROJECT_KINDS),
          places: z.array(bilingual),
          mentions: z
            .array(
              z.strictObject({
                block: z.string(),
                years: z.tuple([z.int(), z.int()]),
                tense: z.enum(['planned', 'reported']),
                dating: z.enum(['stated', 'inferred']),
                stage: z.enum(PROJECT_STAGES),
                quote: bilingual,
              }),
            )
            .min(1),
          url: addresses,
        }),
      ),
    })
    .describe(
      'Major projects with what each document says of them; kinds are the grouping of this library, places are those the tables give.',
    ),
} as const satisfies Record<string, z.ZodType>;

export type ExportFile = keyof typeof exportSchemas;

/** Name of the schema of an export, such as `corpus.schema.json`. */
export function schemaFile(file: ExportFile): string {
  return file.replace(/\.jsonl?$/, '.schema.json');
}

/** JSON Schema (draft 2020-12) of an export. */
export function jsonSchema(file: ExportFile): object {
  return z.toJSONSchema(exportSchemas[file]);
}
