import { createHash } from 'node:crypto';
import { readTextIfThere } from '../files/read-text.ts';

/** File that lists what the last import of a source wrote, from the root of the project. */
export function importedPagesFile(source: string): string {
  return `src/content/made/${source}.txt`;
}

/**
 * Fingerprint of each page as the last import of a source wrote it, by `<document>/<page>`; empty where there was no
 * import.
 */
function readImportedPages(root: string, source: string): ReadonlyMap<string, string> {
  const lines = (readTextIfThere(root, importedPagesFile(source)) ?? '').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [page = '', print = ''] = line.split(' ');
        return [page, print] as const;
      }),
  );
}

/** The text of that file. @param pages their MDX by `<document>/<page>` */
export function formatImportedPages(pages: ReadonlyMap<string, string>): string {
  return HEAD + [...pages].map(([page, mdx]) => `${page} ${printOf(mdx)}\n`).join('');
}

/** The Chinese page of an id `<document>/<page>`, from the root of the project. */
export function chinesePageFile(page: string): string {
  return `src/content/documents/zh/${page}.mdx`;
}

/** Existing pages that differ from what the last import of a source wrote: somebody has edited them by hand. */
export function editedByHand(root: string, source: string): string[] {
  return [...readImportedPages(root, source)].flatMap(([page, print]) => {
    const text = readTextIfThere(root, chinesePageFile(page));
    return text === null || printOf(text) === print ? [] : [page];
  });
}

/**
 * First 12 hex digits of the SHA-256 of a page. White space counts too, unlike in `fingerprint`: an empty line separates
 * paragraphs.
 */
function printOf(mdx: string): string {
  return createHash('sha256').update(mdx, 'utf8').digest('hex').slice(0, 12);
}

const HEAD =
  '# The pages as the import wrote them. Written by "npm run import"; a page edited by hand is told from them.\n';
