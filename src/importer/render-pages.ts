import { isDeepStrictEqual } from 'node:util';
import { ContentError } from '../files/content-error.ts';
import type { DraftPage } from '../markdown/draft-page.ts';
import { readPage } from '../markdown/read-page.ts';
import { writePage } from '../markdown/write-page.ts';
import { draftBlocks } from './draft-blocks.ts';

/** Pages of one document, as MDX by page id, in the order of the document. */
export type RenderedPages = ReadonlyMap<string, string>;

/**
 * Writes the pages of one document as MDX and reads each back, to prove that no character of it was lost.
 *
 * @param source path of the source, shown in messages
 * @throws {ContentError} for pages that do not fit together, or are not read back as they were written
 */
export function renderPages(pages: readonly DraftPage[], source: string): RenderedPages {
  const rendered = new Map<string, string>();
  pages.forEach((draft, index) => {
    if (rendered.has(draft.page))
      throw new ContentError(
        source,
        null,
        `Two pages are called "${draft.page}".`,
        'Correct the numbering of the headings.',
      );
    if (draft.parent !== undefined && !rendered.has(draft.parent))
      throw new ContentError(
        source,
        null,
        `The page "${draft.page}" belongs to "${draft.parent}", which does not come before it.`,
        'Correct the order of the headings.',
      );
    const mdx = writePage(draft.nodes, headOf(draft, index + 1));
    proveReadBack(draft, mdx, source);
    rendered.set(draft.page, mdx);
  });
  return rendered;
}

function headOf(
  { parent, printedPage }: DraftPage,
  order: number,
): { order: number; parent?: string; printedPage?: number } {
  return { order, ...(parent === undefined ? {} : { parent }), ...(printedPage === undefined ? {} : { printedPage }) };
}

function proveReadBack(draft: DraftPage, mdx: string, source: string): void {
  const wanted = draftBlocks(draft.nodes);
  const found = read(draft, mdx, source).map(({ kind, text, marks }) => ({ kind, text, marks }));
  for (let index = 0; index < Math.max(wanted.length, found.length); index += 1) {
    if (isDeepStrictEqual(wanted[index], found[index])) continue;
    const difference = `Block ${index + 1} of the page "${draft.page}" is ${show(wanted[index])}, but is read back as ${show(found[index])}.`;
    throw new ContentError(source, null, difference, REPAIR);
  }
}

function read(draft: DraftPage, mdx: string, source: string): ReturnType<typeof readPage>['blocks'] {
  try {
    return readPage(mdx, `${draft.page}.mdx`).blocks;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(source, null, `The page "${draft.page}" cannot be read back: ${error.found}`, error.repair);
  }
}

function show(block: unknown): string {
  return block === undefined ? 'nothing' : JSON.stringify(block).slice(0, 200);
}

const REPAIR =
  'The page cannot be written as MDX without a change. Correct the text in corrections.yaml, or fix src/markdown/write-page.ts.';
