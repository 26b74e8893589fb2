import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { readSettings } from './files/settings.ts';
import { INDICATOR_FOLDER, namesIn, PERIODS, PROJECTS_FOLDER } from './library/content-files.ts';
import { entriesByFile, entriesInLists, pageEntries } from './loading/content-entries.ts';
import { libraryLoader } from './loading/library-loader.ts';
import { pageHeadSchema } from './markdown/page-head.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { NAME_KINDS, nameSchema, namesSchema } from './schemas/name.ts';
import { noteSchema, notesSchema } from './schemas/note.ts';
import { projectSchema, projectsSchema } from './schemas/project.ts';
import { documentTermSchema, documentTermsSchema, termSchema } from './schemas/term.ts';

const { profile } = readSettings();

/**
 * One collection for each kind of content, read and refused as the library does it. The blocks of the pages are none:
 * docs/architecture.md, "Content collections", says why.
 */
export const collections = {
  documentsZh: defineCollection({
    loader: libraryLoader((root) => pageEntries(root, profile, 'zh')),
    schema: pageHeadSchema,
  }),
  documentsEn: defineCollection({
    loader: libraryLoader((root) => pageEntries(root, profile, 'en')),
    schema: z.strictObject({}),
  }),
  terms: defineCollection({
    loader: libraryLoader((root) => entriesByFile(root, 'src/content/glossary', termSchema)),
    schema: termSchema,
  }),
  documentTerms: defineCollection({
    loader: libraryLoader((root) =>
      entriesInLists(
        root,
        'src/content/terms',
        namesIn(root, 'src/content/terms', '.yaml'),
        documentTermsSchema,
        ({ id }, document) => `${document}/${id}`,
      ),
    ),
    schema: documentTermSchema,
  }),
  indicators: defineCollection({
    loader: libraryLoader((root) => entriesByFile(root, INDICATOR_FOLDER, indicatorSchema)),
    schema: indicatorSchema,
  }),
  names: defineCollection({
    loader: libraryLoader((root) => entriesInLists(root, 'src/content/names', NAME_KINDS, namesSchema, ({ id }) => id)),
    schema: nameSchema,
  }),
  projects: defineCollection({
    loader: libraryLoader((root) => {
      const lists = namesIn(root, PROJECTS_FOLDER, '.yaml').filter((list) => list !== PERIODS);
      return entriesInLists(root, PROJECTS_FOLDER, lists, projectsSchema, ({ id }) => id);
    }),
    schema: projectSchema,
  }),
  notes: defineCollection({
    loader: libraryLoader((root) => {
      const documents = namesIn(root, 'src/content/notes', '.yaml');
      return entriesInLists(
        root,
        'src/content/notes',
        documents,
        notesSchema,
        ({ block, kind }, document) => `${document}/${block}/${kind}`,
      );
    }),
    schema: noteSchema,
  }),
  about: defineCollection({ loader: glob({ pattern: '*.mdx', base: './src/content/about' }) }),
};
