import { TERMS_PAGE } from '../addressing/place-parts.ts';
import { listFolder } from '../files/list-folder.ts';

/** File names in the folder of a document, including the pages of its terms as `terms/<term>.mdx`. */
export function filesOfDocument(root: string, folder: string): string[] {
  return listFolder(root, folder).flatMap((entry) =>
    entry.name === TERMS_PAGE && entry.isDirectory()
      ? listFolder(root, `${folder}/${TERMS_PAGE}`).map(({ name }) => `${TERMS_PAGE}/${name}`)
      : [entry.name],
  );
}
