import { z } from 'zod';
import { bilingualText } from './block-reference.ts';

/** Id of a document, or of a page or term, as in its address. */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has lower-case letters, digits and hyphens.');
const pageReference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Name a page as <document>/<page>, without the language.');
const placeName = z
  .string()
  .regex(/^\p{L}[\p{L} '’-]+$/u, 'The name of a place has letters, spaces, hyphens and apostrophes.');
const year = z.int().min(1900).max(2999);

/** A list in which a document sets targets. */
const targetList = z
  .strictObject({
    /** Fragment on the page of the indicators. Once published, it does not change. */
    id,
    title: bilingualText,
    /**
     * The beginning of the ids of its blocks: a page with a final slash, such as `report/goals/`, or a table, such as
     * `plan/goals/t1`.
     */
    blocks: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]*$/, 'Write <document>/<page>/ or the id of a table.'),
    /** True where `blocks` is a table whose every row is a target. */
    isTable: z.boolean().default(false),
    /** True where the rows of the table have the numbers of the indicators. One list at most. */
    isNumbered: z.boolean().default(false),
    /** The years for which it sets targets. */
    years: z.tuple([year, year]),
    /** A document whose other targets, too, may have results from the first of these years on. */
    wholeDocument: id.optional(),
  })
  .refine((list) => !list.isNumbered || list.isTable, 'Only the rows of a table are numbered. Add isTable: true.');

/**
 * `src/content/library.yaml`: what is particular to this library. The code itself works for a library of any district.
 * The optional parts belong to documents that another library may not have.
 */
export const libraryFactsSchema = z.strictObject({
  /** Names the library in feeds (`tag:`), books (`urn:`), exchange files and archives. Never to be changed. */
  id,
  /** Year in which `id` was taken, for the `tag:` addresses of the feeds. Never to be changed. */
  since: year,
  name: bilingualText,
  /** One sentence on what it contains. */
  tagline: bilingualText,
  /** Such as 某某区. Documents of this district need not name their authority. */
  district: bilingualText,
  /** The city that it is in, such as 某某市. */
  city: bilingualText.optional(),
  /**
   * Who publishes it, and where to ask: an https: or mailto: address. If left out, the About page says that no publisher
   * is named.
   */
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
    /** Shown in the empty search field. */
    example: bilingualText,
    /** Terms that the home page offers to search for; those that the library does not have are left out. */
    terms: z.array(id).default([]),
    /**
     * Places whose figures somebody may search for but which the library does not have: the country, neighboring
     * districts, other cities. The `city` and the countries of the world are known without being listed.
     */
    otherPlaces: z.strictObject({ zh: z.array(placeName), en: z.array(placeName) }).default({ zh: [], en: [] }),
  }),
  /** The 名词解释 printed at the end of a document and published as a document of its own, with one page per term. */
  glossary: z.strictObject({ printedIn: id, title: bilingualText, shortTitle: bilingualText }).optional(),
  /** A draft and the plan that resulted from it, compared section by section in `src/content/draft-mapping`. */
  draft: z.strictObject({ draft: id, plan: id }).optional(),
  brief: z
    .strictObject({
      /** Text of the link to it on the home page. */
      link: bilingualText,
      /** Shown below its title. */
      tagline: bilingualText,
    })
    .optional(),
  projects: z
    .strictObject({
      /** Shown above the table: which tables the projects come from. */
      intro: bilingualText,
      /** Pages on which a project has to quote every row and item. */
      complete: z.array(pageReference).default([]),
    })
    .optional(),
  indicators: z
    .strictObject({
      intro: bilingualText,
      /** Shown in the rules for the status: the years for which each list sets targets. */
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
  /** What the benchmarks measure, besides the pages that every library has. */
  benchmark: z
    .strictObject({
      /** A typical chapter. */
      chapter: pageReference,
      heaviest: pageReference,
      longest: pageReference,
      annex: pageReference,
      term: id,
      name: id,
      indicator: id,
      /** The query with which the search page is opened. */
      query: z.string().min(1),
    })
    .optional(),
});

/** What is particular to a library. */
export type LibraryFacts = z.infer<typeof libraryFactsSchema>;

export type TargetList = z.infer<typeof targetList>;
