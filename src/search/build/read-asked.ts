import { readTogether } from '../../files/problem-list.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { foldersIn, namesIn } from '../../library/content-files.ts';
import { ASKED_OF_PAGE, askedSchema, type AskedInSection } from '../../schemas/asked.ts';

/** Questions of readers that one section answers. */
export interface AskedSection extends AskedInSection {
  document: string;
  page: string;
  /** Fragment of the section, null for the blocks before the first one. */
  section: string | null;
}

/** A page and the file with the questions it answers. */
export interface AskedPage {
  document: string;
  page: string;
  /** From the root of the project. */
  file: string;
}

/** All questions that the editors have written down, by document and page. @throws {ContentError} for a file that does not fit */
export function readAsked(root: string): AskedSection[] {
  return readTogether(askedPages(root), (page) => readAskedPage(root, page)).flat();
}

/** The questions that the sections of a page answer. @throws {ContentError} where the file does not fit the schema */
export function readAskedPage(root: string, { document, page, file }: AskedPage): AskedSection[] {
  return Object.entries(readYaml(root, file, askedSchema)).map(([key, asked]) => ({
    document,
    page,
    section: key === ASKED_OF_PAGE ? null : key,
    ...asked,
  }));
}

/** All pages with a file of questions. */
export function askedPages(root: string): AskedPage[] {
  return foldersIn(root, FOLDER).flatMap((document) =>
    namesIn(root, `${FOLDER}/${document}`, '.yaml').map((page) => ({
      document,
      page,
      file: `${FOLDER}/${document}/${page}.yaml`,
    })),
  );
}

const FOLDER = 'src/content/asked';
