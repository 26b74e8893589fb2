import { z } from 'zod';
import { BLOCK_KINDS } from '../addressing/fragment.ts';
import { NAME_BASES, NAME_KINDS } from '../schemas/name.ts';

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
      terms: z.array(z.strictObject({ id: z.string(), number: z.int(), zh: names, en: names, printedPages, url: addresses })),
    })
    .describe('The 36 official terms, by official number.'),
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
          url: addresses,
        }),
      ),
    })
    .describe('Places, institutions, projects and brands that the documents mention, with the ids of the blocks that do.'),
  'documents.json': z
    .strictObject({
      formatVersion: z.literal(1),
      version: z.string(),
      documents: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.string(),
          access: z.enum(['public', 'staff']),
          title: bilingual,
          shortTitle: bilingual,
          printedIn: z.string(),
          status: bilingual,
          years: z.tuple([z.int(), z.int()]),
          facts: z.strictObject({ author: fact, issuer: fact, date: fact, printed: fact }),
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
    .describe('One of the sixteen files fingerprints/<first digit>.json: what became of each wording ever published, by its fingerprint.'),
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
