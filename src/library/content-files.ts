import { TERMS_PAGE } from '../addressing/place-parts.ts';
import { listFolder } from '../files/list-folder.ts';

/** Root of the project, to which content paths are relative; a test may set it to a copy elsewhere. */
export const PROJECT_ROOT = process.env['LIBRARY_ROOT'] ?? process.cwd();

/** Data that the library compiles from its documents, from the root of the project. */
export const INDICATOR_FOLDER = 'src/content/indicators';
export const PROJECTS_FOLDER = 'src/content/projects';
export const BRIEF_FILE = 'src/content/brief/chapters.yaml';

/** The page about the library, in each language. */
export const ABOUT_FILES = { zh: 'src/content/about/zh.mdx', en: 'src/content/about/en.mdx' } as const;

/** The list of the terms that a document defines. */
export function documentTermsFile(document: string): string {
  return `src/content/terms/${document}.yaml`;
}

/** Environment variable that `npm run dev` sets for itself and its child processes; a build removes it. */
export const DRAFTS_SHOWN = 'LIBRARY_DRAFTS';

/** The one file in the folder of projects that is not a list of projects: the years that each quoted page covers. */
export const PERIODS = 'periods';

/** File names in a folder of the project without their extension, sorted; empty where the folder does not exist. */
export function namesIn(root: string, folder: string, ending: string): string[] {
  return listFolder(root, folder)
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name }) => name.slice(0, name.length - ending.length));
}

/** File names of a document's pages without their extension: those in its folder, then the terms in `terms/`. */
export function pageNamesIn(root: string, folder: string, ending = '.mdx'): string[] {
  return [
    ...namesIn(root, folder, ending),
    ...namesIn(root, `${folder}/${TERMS_PAGE}`, ending).map((term) => `${TERMS_PAGE}/${term}`),
  ];
}

/** Names of the folders in a folder of the project, sorted; empty where it does not exist. */
export function foldersIn(root: string, folder: string): string[] {
  return listFolder(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
