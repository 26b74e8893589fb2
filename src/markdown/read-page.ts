import type { Heading, Link, List, PhrasingContent, RootContent, Table, TableRow as RowNode, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BlockKind } from '../addressing/fragment.ts';
import { ContentError } from '../files/content-error.ts';
import { parsePageHead } from './page-head.ts';
import { FragmentCounter } from './fragment-counter.ts';
import type { Block, PageContent, PageMark, PageNode, Passage, TableRow } from './page-content.ts';
import { parseMdx } from './parse-mdx.ts';
import { refuseUnreadableText } from './refuse-unreadable-text.ts';
import { wrapInlineElements } from './wrap-inline-elements.ts';

/**
 * Reads one MDX page into its blocks and gives each the fragment of the contract: paragraphs and lists share one
 * counter within their section, tables, figures and notes have their own. A block that ends with a marker, a comment
 * that says a fragment such as s1-p7, has that fragment, and counting goes on from it.
 *
 * @param file path shown in messages
 * @throws {ContentError} at the line of the first thing a page may not hold (unknown element, missing marker, …)
 */
export function readPage(mdx: string, file: string): PageContent {
  const { tree, front } = parseMdx(mdx, file);
  refuseUnreadableText(tree, file);
  wrapInlineElements(tree);
  const reader = new PageReader(file);
  for (const node of tree.children) reader.read(node);
  return { head: front === null ? null : parsePageHead(front, file), nodes: reader.nodes, blocks: reader.finish() };
}

/** Walks one page. Lives for one call of `readPage`. */
class PageReader {
  readonly nodes: PageNode[] = [];
  private readonly blocks: Block[] = [];
  private readonly seen = new Set<string>();
  private section: string | null = null;
  private readonly counter = new FragmentCounter();
  private caption: { passage: ReadPassage; node: MdxJsxFlowElement | MdxJsxTextElement } | null = null;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  read(node: RootContent): void {
    if (this.caption !== null && node.type !== 'table') this.fail(node, 'A caption without a table.', CAPTION_REPAIR);
    switch (node.type) {
      case 'heading':
        return this.readHeading(node);
      case 'paragraph': {
        const element = onlyElement(node.children);
        if (element !== null && element.name !== 'Untranslated' && element.name !== 'PageBreak')
          return this.readElement(element);
        const passage = this.passage(node.children);
        const block = this.block('paragraph', this.next('p', passage.marker, node), passage, lineOf(node));
        this.nodes.push({ type: 'paragraph', block });
        return;
      }
      case 'list':
        return this.readList(node);
      case 'table':
        return this.readTable(node);
      case 'mdxJsxFlowElement':
        return this.readElement(node);
      default:
        this.fail(node, `"${node.type}" is not part of a page.`, ALLOWED_REPAIR);
    }
  }

  finish(): Block[] {
    if (this.caption !== null) this.fail(this.caption.node, 'A caption without a table.', CAPTION_REPAIR);
    return this.blocks;
  }

  private readHeading(node: Heading): void {
    const last = node.children.at(-1);
    const marker =
      last?.type === 'mdxTextExpression' ? /^\/\* (title|s[1-9]\d*) \*\/$/.exec(last.value)?.[1] : undefined;
    if (marker === undefined || (marker === 'title') !== (node.depth === 1) || node.depth > 2)
      this.fail(node, 'This heading has no marker.', MARKER_REPAIR);

    this.refuseLongNumbers(node, marker);
    if (marker !== 'title') this.section = marker;
    const block = this.block('heading', marker, this.passage(node.children.slice(0, -1)), lineOf(node));
    this.nodes.push({ type: marker === 'title' ? 'title' : 'section', block });
  }

  /** Numbers and boxes are drawn by the markup and would be dropped, as attributes would. */
  private readList(node: List): void {
    if (node.ordered === true)
      this.fail(
        node,
        'A numbered list.',
        'Begin each item with "- "; a number that is part of the text is written 1\\.',
      );
    const passages = node.children.map((item) => {
      if (typeof item.checked === 'boolean')
        this.fail(
          item,
          'A list item with a box to check.',
          'Take the box out; brackets that are part of the text are written \\[x].',
        );
      const only = item.children[0];
      if (item.children.length !== 1 || only?.type !== 'paragraph')
        this.fail(
          item,
          'A list item holds more than one paragraph.',
          'Make it one paragraph, or end the list before it.',
        );
      return { passage: this.passage(only.children), item };
    });
    const fragment = this.next('p', containerOf(passages[0]?.passage.marker), node);
    const items = passages.map(({ passage, item }) =>
      this.block('item', this.take(`${fragment}-i`, passage.marker, item), passage, lineOf(item)),
    );
    this.nodes.push({ type: 'list', fragment, items });
  }

  private readElement(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    this.refuseAttributes(node);
    const passage = this.passage(flowText(node));
    switch (node.name) {
      case 'Caption':
        this.caption = { passage, node };
        return;
      case 'Figure':
        this.nodes.push({
          type: 'figure',
          block: this.block('caption', this.next('f', passage.marker, node), passage, lineOf(node)),
        });
        return;
      case 'Note':
        this.nodes.push({
          type: 'note',
          block: this.block('note', this.next('n', passage.marker, node), passage, lineOf(node)),
        });
        return;
      default:
        this.fail(node, `<${node.name ?? ''}> is not part of a page.`, ALLOWED_REPAIR);
    }
  }

  private readTable(node: Table): void {
    const { caption, fragment } = this.startTable(node);
    const width = node.children[0]?.children.length ?? 0;
    const rows = node.children.map((row, index) => {
      if (row.children.length !== width)
        this.fail(
          row,
          `This row has ${row.children.length} cells, the header has ${width}.`,
          'Give every row the same number of cells.',
        );
      return this.readRow(row, `${fragment}-r`, index === 0);
    });
    const [header, ...body] = rows;
    if (header === undefined) this.fail(node, 'A table without a header row.', 'Add the header row.');
    this.nodes.push({ type: 'table', fragment, caption, header, rows: withRowSpans(body) });
  }

  /** The number of a table is marked in its caption or, where it has none, with its header row. */
  private startTable(node: Table): { caption: Block | null; fragment: string } {
    const own = this.caption;
    this.caption = null;
    const header = node.children[0]?.children[0]?.children ?? [];
    const marker =
      own === null ? containerOf(this.passage(header.filter((child) => !isList(child))).marker) : own.passage.marker;
    const fragment = this.next('t', marker, own?.node ?? node);
    return { fragment, caption: own === null ? null : this.block('caption', fragment, own.passage, lineOf(own.node)) };
  }

  private readRow(node: RowNode, stem: string, isHeader: boolean): TableRow {
    const read = node.children.map((cell) => ({
      passage: this.passage(cell.children.filter((child) => !isList(child))),
      lists: cell.children.filter(isList),
    }));
    const astray = read.slice(1).find(({ passage }) => passage.marker !== null);
    if (astray !== undefined)
      this.fail(
        node,
        `The marker {/* ${astray.passage.marker} */} stands in a later cell.`,
        'Put the marker of a row at the end of its first cell.',
      );
    // An empty first cell continues the cell above, so it is no cell of this row's text.
    const continued =
      !isHeader && read[0]?.passage.text === '' && !read[0].passage.untranslated && read[0].lists.length === 0;
    const own = continued ? read.slice(1) : read;
    const fragment = this.take(stem, read[0]?.passage.marker ?? null, node);
    const block = this.block(
      'row',
      fragment,
      joinCells(
        own.map(({ passage }) => passage),
        read[0]?.passage.marker ?? null,
      ),
      lineOf(node),
    );
    const cells = read.map(({ passage, lists }, index) => ({
      text: passage.text,
      marks: passage.marks,
      rowSpan: continued && index === 0 ? 0 : 1,
      items: lists.flatMap((list) => this.itemsOf(list).map((entry) => this.readCellItem(entry, `${fragment}-i`))),
    }));
    return { block, cells };
  }

  /** A list in a cell holds items and white space; anything else would vanish unseen. */
  private itemsOf(list: ListElement): MdxJsxTextElement[] {
    this.refuseAttributes(list);
    return list.children.flatMap((child) => {
      if (child.type === 'mdxJsxTextElement' && child.name === 'li') return [child];
      return isBlank(child)
        ? []
        : this.fail(
            child,
            `"${'name' in child ? (child.name ?? child.type) : child.type}" is not part of a list.`,
            'A list in a cell is written <ul><li>…</li></ul>.',
          );
    });
  }

  private readCellItem(node: MdxJsxTextElement, stem: string): Block {
    this.refuseAttributes(node);
    const passage = this.passage(node.children);
    return this.block('item', this.take(stem, passage.marker, node), passage, lineOf(node));
  }

  private next(letter: 'p' | 't' | 'f' | 'n', marker: string | null, node: Placed): string {
    return this.take((this.section === null ? '' : `${this.section}-`) + letter, marker, node);
  }

  private take(stem: string, marker: string | null, node: Placed): string {
    const fragment = this.counter.take(stem, marker);
    return (
      fragment ??
      this.fail(
        node,
        `The marker {/* ${marker} */} does not belong here.`,
        `Here a marker is "${stem}" with a number, such as {/* ${stem}7 */}.`,
      )
    );
  }

  private block(kind: BlockKind, fragment: string, passage: ReadPassage, line: number): Block {
    if (this.seen.has(fragment))
      throw new ContentError(
        this.file,
        line,
        `"${fragment}" stands twice on this page.`,
        'Give it a marker of its own at its end, with a number that is free: {/* s3 */} for a section, {/* s1-p7 */} for a paragraph.',
      );
    this.seen.add(fragment);
    const block: Block = {
      fragment,
      section: this.section,
      kind,
      text: passage.text,
      marks: passage.marks,
      line,
      untranslated: passage.untranslated,
      marked: passage.marker !== null,
    };
    this.blocks.push(block);
    return block;
  }

  private passage(children: readonly PhrasingContent[]): ReadPassage {
    let text = '';
    let untranslated = false;
    let marker: string | null = null;
    const marks: PageMark[] = [];
    for (const child of children) {
      if (marker !== null && !isBlank(child))
        this.fail(child, `The marker {/* ${marker} */} is not at the end.`, 'Put the marker at the end of the block.');
      if (child.type === 'text') text += child.value;
      else if (child.type === 'mdxJsxTextElement' && child.name === 'PageBreak')
        marks.push({ offset: text.length, page: this.pageNumber(child) });
      else if (child.type === 'mdxJsxTextElement' && child.name === 'Untranslated') {
        this.refuseAttributes(child);
        this.refuseChildren(child);
        untranslated = true;
      } else if (child.type === 'mdxTextExpression' && MARKER.test(child.value))
        marker = this.refuseLongNumbers(child, MARKER.exec(child.value)?.[1] ?? null);
      else if (isAutolink(child)) text += child.children[0].value;
      else
        this.fail(
          child,
          `"${'name' in child ? (child.name ?? child.type) : child.type}" is not part of a text.`,
          TEXT_REPAIR,
        );
    }
    return { ...collapse({ text, marks }), untranslated, marker };
  }

  /** A number that a program cannot hold exactly would become another one. */
  private refuseLongNumbers(node: Placed, marker: string | null): string | null {
    if (marker !== null && LONG_NUMBER.test(marker))
      this.fail(
        node,
        `The marker {/* ${marker} */} has a number of more than ${MOST_DIGITS} digits.`,
        `Give it the number that is published, or one that is free: {/* ${marker.replace(/\d+/g, '7')} */}.`,
      );
    return marker;
  }

  private pageNumber(node: MdxJsxTextElement): number {
    const attribute = node.attributes[0];
    const written =
      attribute?.type === 'mdxJsxAttribute' && attribute.name === 'page' && typeof attribute.value === 'string'
        ? attribute.value
        : '';
    this.refuseChildren(node);
    if (!PRINTED_PAGE.test(written) || node.attributes.length > 1)
      this.fail(
        node,
        `A page break without its page number${written === '' ? '' : `: "${written}"`}.`,
        'Write it as <PageBreak page="14" />, with the number that is printed on the page, from 1 to 9999.',
      );
    return Number(written);
  }

  /** Attributes would be dropped; nothing is to stand in a page that no reader and no check sees. */
  private refuseAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    if (node.attributes.length > 0) this.fail(node, `<${node.name ?? ''}> has an attribute.`, ALLOWED_REPAIR);
  }

  private refuseChildren(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    if (node.children.length > 0)
      this.fail(node, `<${node.name ?? ''}> holds something.`, `Write it as <${node.name ?? ''} …/>.`);
  }

  private fail(node: Placed, found: string, repair: string): never {
    throw new ContentError(this.file, lineOf(node), found, repair);
  }
}

interface ReadPassage extends Passage {
  untranslated: boolean;
  /** The fragment the file gives this block, null where it is counted. */
  marker: string | null;
}

/** A node of the syntax tree that knows its line. */
interface Placed {
  position?: { start: { line: number } } | undefined;
}

type ListElement = MdxJsxTextElement & { name: 'ul' };

const MARKER_REPAIR = 'Add one after the heading: {/* title */} for the title of the page, {/* s3 */} for section 3.';
const CAPTION_REPAIR = 'Put <Caption> directly before its table.';
const ALLOWED_REPAIR = 'A page holds headings, paragraphs, lists, tables, <Caption>, <Figure> and <Note>.';
const TEXT_REPAIR =
  'A text holds plain words and <PageBreak page="…" /> only. Escape signs that Markdown would read: \\*, \\<, \\{.';

/** Printed pages are numbered from 1. */
const PRINTED_PAGE = /^[1-9]\d{0,3}$/;

const MOST_DIGITS = 6;
const LONG_NUMBER = new RegExp(`\\d{${MOST_DIGITS + 1}}`);

const MARKER = /^\/\* ([a-z0-9-]+) \*\/$/;

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The list or table a marker speaks of: `s1-p7` for its item `s1-p7-i1`, `s1-t2` for its row `s1-t2-r0`. */
function containerOf(marker: string | null | undefined): string | null {
  return marker?.replace(/-[ir]\d+$/, '') ?? null;
}

function lineOf(node: Placed): number {
  return node.position?.start.line ?? 1;
}

/** The single element of a paragraph that MDX wrapped around it, white space apart. */
function onlyElement(children: readonly PhrasingContent[]): MdxJsxTextElement | null {
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first] = solid;
  return solid.length === 1 && first?.type === 'mdxJsxTextElement' ? first : null;
}

/** GFM makes links of bare addresses such as `a@b.cn`; here they are plain words. */
function isAutolink(node: PhrasingContent): node is Link & { children: [Text] } {
  return (
    node.type === 'link' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'text' &&
    ['', 'http://', 'https://', 'mailto:'].some(
      (scheme) => node.url === `${scheme}${(node.children[0] as Text).value}`,
    ) &&
    /^(?:https?:\/\/|mailto:)/.test(node.url)
  );
}

function flowText(node: MdxJsxFlowElement | MdxJsxTextElement): PhrasingContent[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child as PhrasingContent]));
}

function isList(node: PhrasingContent): node is ListElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'ul';
}

/** Joins the cells of a row by tabs and moves their page marks along. */
function joinCells(cells: readonly ReadPassage[], marker: string | null): ReadPassage {
  let text = '';
  const marks: PageMark[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += '\t';
    marks.push(...cell.marks.map(({ offset, page }) => ({ offset: offset + text.length, page })));
    text += cell.text;
  });
  return { text, marks, untranslated: cells.some(({ untranslated }) => untranslated), marker };
}

/** Makes every run of white space one space and trims, moving page marks along. */
function collapse({ text, marks }: Passage): Passage {
  const at = (offset: number): string => text.slice(0, offset).replace(/\s+/g, ' ').trimStart();
  const whole = at(text.length).trimEnd();
  return {
    text: whole,
    marks: marks.map(({ offset, page }) => ({ offset: Math.min(at(offset).length, whole.length), page })),
  };
}

function withRowSpans(rows: readonly TableRow[]): TableRow[] {
  const spans = rows.map((row) => row.cells[0]?.rowSpan ?? 1);
  return rows.map((row, index) => {
    if (spans[index] === 0) return row;
    let span = 1;
    while (spans[index + span] === 0) span += 1;
    return { ...row, cells: row.cells.map((cell, column) => (column === 0 ? { ...cell, rowSpan: span } : cell)) };
  });
}
