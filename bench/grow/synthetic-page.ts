import { englishDraft } from '../../src/translation/english-draft.ts';
import { pageFiles } from '../../src/alignment/page-files.ts';
import { formatRecord, recordedSource } from '../../src/alignment/translation-record.ts';
import type { LibraryPage } from '../../src/library/library.ts';
import type { DraftNode } from '../../src/markdown/draft-page.ts';
import type { PageNode } from '../../src/markdown/page-content.ts';
import { writePage } from '../../src/markdown/write-page.ts';
import { syntheticTexts } from './synthetic-texts.ts';
import type { TextPool } from './text-pool.ts';

/** The files of a page with the structure of another one and new texts, by path from the root of the project. */
export function syntheticPage(
  page: LibraryPage,
  document: string,
  pool: TextPool,
  next: () => number,
): [path: string, text: string][] {
  const { zh, en } = syntheticTexts(page.blocks, pool, next);
  const files = pageFiles(`${document}/${page.page}`);
  const head = { order: page.order, ...(page.parent === null ? {} : { parent: page.parent }), ...printedPageOf(page) };
  const chinese = englishDraft(page.nodes, zh).map((node, place) => withPageBreaks(node, page.nodes[place]));
  const record = new Map(
    [...zh]
      .filter(([, text]) => text !== '')
      .map(([fragment, text]) => [fragment, recordedSource(text, en.get(fragment) ?? '')]),
  );
  return [
    [files.zh, writePage(chinese, head)],
    [files.en, writePage(englishDraft(page.nodes, en), null)],
    [files.record, formatRecord(record, [...record.keys()])],
  ];
}

function printedPageOf({ blocks }: LibraryPage): { printedPage?: number } {
  const printedPage = blocks[0]?.printedPages?.[0];
  return printedPage === undefined ? {} : { printedPage };
}

/** Printed pages begin in the same paragraphs, at the same character or, in a shorter text, at the end. */
function withPageBreaks(draft: DraftNode, node: PageNode | undefined): DraftNode {
  if (draft.type !== 'paragraph' || node?.type !== 'paragraph') return draft;
  const [text, ...marker] = draft.text;
  if (typeof text !== 'string') return draft;
  let position = 0;
  const parts = node.block.marks.flatMap(({ offset, page }) => {
    const before = text.slice(position, offset);
    position = Math.max(position, offset);
    return [before, { page }];
  });
  return { type: 'paragraph', text: [...parts, text.slice(position), ...marker] };
}
