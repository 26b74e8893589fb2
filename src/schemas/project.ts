import { z } from 'zod';
import { bilingualText, blockReference } from './block-reference.ts';

/** The purpose of a project: the library's own grouping, since the documents group projects by list, not by purpose. */
export const PROJECT_KINDS = [
  'business',
  'research',
  'transport',
  'housing',
  'education',
  'health',
  'elderly-care',
  'culture-sports',
  'green',
  'civic',
] as const;

/**
 * What the quoted words say of a project. `listed`: in a list of the plan; `listed-started`: marked * there (main
 * structure begun before 2021); `part-…`: said of a plot, a phase or a part. Whether a stage is planned or reported
 * follows from the page, see `periodSchema`.
 */
export const PROJECT_STAGES = [
  'listed',
  'listed-started',
  'preparation',
  'part-start',
  'start',
  'construction',
  'part-completion',
  'completion',
  'part-use',
  'use',
] as const;

const mention = z.strictObject({
  block: blockReference,
  stage: z.enum(PROJECT_STAGES),
  /** Words of the Chinese block, character for character, that name the project and state its stage. */
  quote: z.string().min(1),
  /** What this block calls the project, where that differs from its name in this list. */
  as: bilingualText.optional(),
});

/** A major project and every place where a document mentions its progress. */
export const projectSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Name as the documents give it, and its English. */
  zh: z.string().min(1),
  en: z.string().min(1),
  kind: z.enum(PROJECT_KINDS),
  mentions: z.array(mention).min(1),
});

/** `src/content/projects/<list>.yaml`: the projects of one list. */
export const projectsSchema = z.array(projectSchema);

/** `src/content/projects/periods.yaml`: the years that a page covers, and whether it plans them or reports on them. */
export const periodsSchema = z.array(
  z.strictObject({
    /** `<document>/<page>`. */
    page: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    years: z.tuple([z.int(), z.int()]),
    tense: z.enum(['planned', 'reported']),
    /** Set where the document does not print the years and they follow from the kind of document. */
    dating: z.literal('inferred').optional(),
  }),
);

export type Project = z.infer<typeof projectsSchema>[number];

export type ProjectMention = z.infer<typeof mention>;

export type ProjectKind = (typeof PROJECT_KINDS)[number];

export type ProjectStage = (typeof PROJECT_STAGES)[number];

export type Period = z.infer<typeof periodsSchema>[number];
