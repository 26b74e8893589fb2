import type { AddressedLibrary, AddressedPage } from '../../src/library/addressed-library.ts';
import { fingerprint } from '../../src/addressing/fingerprint.ts';
import type { MissingMarker } from '../../src/ledger/missing-markers.ts';
import { englishDraft } from '../../src/translation/english-draft.ts';
import type { DraftNode } from '../../src/markdown/draft-page.ts';
import type { Block, PageNode, TableRow } from '../../src/markdown/page-content.ts';
import { ledgerOf } from '../../src/ledger/ledger-of.ts';
import { readPage } from '../../src/markdown/read-page.ts';
import { writePage } from '../../src/markdown/write-page.ts';

/** A page of the copy as an editor would change it: its nodes without numbers. */
export interface CopiedPage {
  document: string;
  page: string;
  nodes: DraftNode[];
}

/** The pages of a copy of the content, and the library they make when read again. */
export class ContentCopy {
  private readonly original: AddressedLibrary;

  constructor(original: AddressedLibrary) {
    this.original = original;
  }

  /** All pages, for mutations to change. */
  get pages(): CopiedPage[] {
    return this.original.documents.flatMap(({ id, pages }) =>
      pages.map(({ page, nodes }) => ({ document: id, page, nodes: draftOf(nodes) })),
    );
  }

  /** Whether a library made from this one has another address, or another wording at one. */
  changes(made: AddressedLibrary): boolean {
    const lines = (library: AddressedLibrary): string[] =>
      ledgerOf(library).map(({ kind, id, stamp }) => `${kind} ${id} ${stamp}`);
    const now = new Set(lines(made));
    const before = lines(this.original);
    return now.size !== before.length || before.some((line) => !now.has(line));
  }

  /** The library with some pages removed and others added, each written as MDX and read back. */
  with(removed: readonly string[], added: readonly CopiedPage[]): AddressedLibrary {
    const documents = this.original.documents.map(({ id, source, making, pages }) => ({
      id,
      source,
      making,
      pages: [
        ...pages.filter(({ page }) => !removed.includes(`${id}/${page}`)),
        ...added.filter(({ document }) => document === id).map(readCopy),
      ],
    }));
    const pages = new Set(documents.flatMap(({ id, pages: own }) => own.map(({ page }) => `${id}/${page}`)));
    return { ...this.original, documents, terms: this.original.terms.filter(({ id }) => pages.has(`glossary/${id}`)) };
  }
}

/** The page as MDX and back, so that it is numbered by the same code as every page. */
export function readCopy({ document, page, nodes }: CopiedPage): AddressedPage {
  const content = readPage(writePage(nodes, null), `${document}/${page}.mdx`);
  return {
    page,
    nodes: content.nodes,
    blocks: content.blocks.map(({ fragment, text }) => ({
      id: `${document}/${page}/${fragment}`,
      fragment,
      zh: text,
      fingerprint: fingerprint(text),
    })),
  };
}

/** The blocks of a page after the text of one was changed, written as MDX and read back. */
export function withText(nodes: readonly PageNode[], fragment: string, text: string): readonly Block[] {
  const changed = nodes.map((node) =>
    mapBlocks(node, (block) => (block.fragment === fragment ? { ...block, text } : block)),
  );
  return readPage(writePage(draftOf(changed), null), 'changed.mdx').blocks;
}

/** Writes the markers that the check asks for into a page. */
export function withMarkers(
  document: string,
  { page, nodes }: AddressedPage,
  markers: readonly MissingMarker[],
): CopiedPage {
  const wanted = new Map(markers.map(({ block, fragment }) => [block.fragment, fragment]));
  const renumber = (block: Block): Block => {
    const fragment = wanted.get(block.fragment);
    if (fragment !== undefined) return { ...block, fragment, marked: true };
    // Counted fragments are numbered again on reading; until then they must not clash with those of the markers.
    return block.marked || block.kind === 'heading' ? block : { ...block, fragment: `${block.fragment}~` };
  };
  return { document, page, nodes: draftOf(nodes.map((node) => mapBlocks(node, renumber))) };
}

function draftOf(nodes: readonly PageNode[]): DraftNode[] {
  // A page laid out with a text for each block: here with the Chinese itself.
  return nodes.flatMap((node) =>
    englishDraft([node], new Map(blocksOf(node).map(({ fragment, text }) => [fragment, text]))),
  );
}

function blocksOf(node: PageNode): Block[] {
  const blocks: Block[] = [];
  mapBlocks(node, (block) => {
    blocks.push(block);
    return block;
  });
  return blocks;
}

function mapBlocks(node: PageNode, change: (block: Block) => Block): PageNode {
  switch (node.type) {
    case 'list':
      return { ...node, items: node.items.map(change) };
    case 'table': {
      const row = ({ block, cells }: TableRow): TableRow => ({
        block: change(block),
        cells: cells.map((cell) => ({ ...cell, items: cell.items.map(change) })),
      });
      return {
        ...node,
        caption: node.caption === null ? null : change(node.caption),
        header: row(node.header),
        rows: node.rows.map(row),
      };
    }
    default:
      return { ...node, block: change(node.block) };
  }
}
