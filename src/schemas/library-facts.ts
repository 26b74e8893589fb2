import { z } from 'zod';
import { bilingualText } from './block-reference.ts';

/** Id of a document, or of a page or term, as in its address. */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has small letters, digits and hyphens.');
const pageReference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'A page is named as <document>/<page>, without the language.');
const placeName = z
  .string()
  .regex(/^\p{L}[\p{L} '’-]+$/u, 'A place is named with letters, spaces, hyphens and apostrophes.');
const year = z.int().min(1900).max(2999);

/** A list in which a document sets targets. */
const targetList = z
  .strictObject({
    /** Fragment on the page of the indicators. A published one stays. */
    id,
    title: bilingualText,
    /** What its blocks begin with: a page with its slash, such as `report/goals/`, or a table, such as `plan/goals/t1`. */
    blocks: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]*$/, 'Write <document>/<page>/ or the id of a table.'),
    /** True where `blocks` is a table whose every row is a target. */
    isTable: z.boolean().default(false),
    /** True where the rows of the table bear the numbers of the indicators. One list at most. */
    isNumbered: z.boolean().default(false),
    /** The years it is for. */
    years: z.tuple([year, year]),
    /** A document of which every other target, too, may be reported on from the first of these years. */
    wholeDocument: id.optional(),
  })
  .refine((list) => !list.isNumbered || list.isTable, 'Only the rows of a table are numbered. Add isTable: true.');

/**
 * `src/content/library.yaml`: what is particular to this library. Everything else in code holds for a library of any
 * district. The parts that are optional belong to documents that another library may not have.
 */
export const libraryFactsSchema = z.strictObject({
  /** Names the library in feeds (`tag:`), books (`urn:`), exchange files and archives. Never to be changed. */
  id,
  /** Year in which `id` was taken, for the `tag:` addresses of the feeds. Never to be changed. */
  since: year,
  name: bilingualText,
  /** One sentence: what it holds. */
  tagline: bilingualText,
  /** Such as 某某区. Documents of this place need not say whose they are. */
  district: bilingualText,
  /** The city it lies in, such as 某某市. */
  city: bilingualText.optional(),
  /** Who publishes it, and where to ask: an https: or mailto: address. Left out, the About page says that nobody is named. */
  publisher: z
    .strictObject({
      name: bilingualText,
      contact: z
        .string()
        .regex(/^(?:https:\/\/|mailto:)\S+$/, 'Write an https: or mailto: address.')
        .optional(),
    })
    .optional(),
  search: z.strictObject({
    /** What the empty field shows. */
    example: bilingualText,
    /** Terms that the home page offers to search for; those that the library does not have are left out. */
    terms: z.array(id).default([]),
    /**
     * Places whose figures somebody may ask for here, and which the library does not have: the country around, the districts
     * beside, other cities. The `city` and the countries of the world are known without.
     */
    otherPlaces: z.strictObject({ zh: z.array(placeName), en: z.array(placeName) }).default({ zh: [], en: [] }),
  }),
  /** The 名词解释 printed at the end of a document and published as a document of its own, one page a term. */
  glossary: z.strictObject({ printedIn: id, title: bilingualText, shortTitle: bilingualText }).optional(),
  /** A draft and the plan that came of it, section by section in `src/content/draft-mapping`. */
  draft: z.strictObject({ draft: id, plan: id }).optional(),
  brief: z
    .strictObject({
      /** What leads to it from the home page. */
      link: bilingualText,
      /** Below its title. */
      tagline: bilingualText,
    })
    .optional(),
  projects: z
    .strictObject({
      /** Above the table: from which tables the projects are. */
      intro: bilingualText,
      /** Pages of which every row and item has to be quoted by a project. */
      complete: z.array(pageReference).default([]),
    })
    .optional(),
  indicators: z
    .strictObject({
      intro: bilingualText,
      /** In the rules for the status: which years each list is for. */
      years: bilingualText,
      /** In the order of the page. */
      lists: z
        .array(targetList)
        .min(1)
        .refine(
          (lists) => lists.filter(({ isNumbered }) => isNumbered).length <= 1,
          'Two lists number the indicators; one has to do so.',
        )
        .refine(
          (lists) => new Set(lists.map((list) => list.id)).size === lists.length,
          'Two lists have the same id; each is an address on the page of the indicators.',
        ),
    })
    .optional(),
  /** What the benchmarks weigh, beside the pages that every library has. */
  benchmark: z
    .strictObject({
      /** A chapter as most are. */
      chapter: pageReference,
      heaviest: pageReference,
      longest: pageReference,
      annex: pageReference,
      term: id,
      name: id,
      indicator: id,
      /** What the search page is opened with. */
      query: z.string().min(1),
    })
    .optional(),
});

/** What is particular to a library. */
export type LibraryFacts = z.infer<typeof libraryFactsSchema>;

export type TargetList = z.infer<typeof targetList>;
