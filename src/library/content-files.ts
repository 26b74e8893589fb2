import { TERMS_PAGE } from '../addressing/place-parts.ts';
import { listFolder } from '../files/list-folder.ts';

/** Root of the project: content is read relative to it, also when a test hands over a copy elsewhere. */
export const PROJECT_ROOT = process.env['LIBRARY_ROOT'] ?? process.cwd();

/** Lists of what the library puts together from its documents, from the root of the project. */
export const INDICATOR_FOLDER = 'src/content/indicators';
export const PROJECTS_FOLDER = 'src/content/projects';
export const BRIEF_FILE = 'src/content/brief/chapters.yaml';

/** The page about the library, in each language. */
export const ABOUT_FILES = { zh: 'src/content/about/zh.mdx', en: 'src/content/about/en.mdx' } as const;

/** The list of the terms that a document defines. */
export function documentTermsFile(document: string): string {
  return `src/content/terms/${document}.yaml`;
}

/** Variable of the environment that `npm run dev` sets for itself and its helpers; a build takes it away. */
export const DRAFTS_SHOWN = 'LIBRARY_DRAFTS';

/** The file beside the lists of projects that is none of them: the years each quoted page speaks of. */
export const PERIODS = 'periods';

/** Names in a folder of the project without their ending, sorted; empty where the folder is absent. */
export function namesIn(root: string, folder: string, ending: string): string[] {
  return listFolder(root, folder)
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name }) => name.slice(0, name.length - ending.length));
}

/** Names of the files of a document's pages without their ending: those in its folder, then the terms in `terms/`. */
export function pageNamesIn(root: string, folder: string, ending = '.mdx'): string[] {
  return [
    ...namesIn(root, folder, ending),
    ...namesIn(root, `${folder}/${TERMS_PAGE}`, ending).map((term) => `${TERMS_PAGE}/${term}`),
  ];
}

/** Names of the folders in a folder of the project, sorted; empty where it is absent. */
export function foldersIn(root: string, folder: string): string[] {
  return listFolder(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
