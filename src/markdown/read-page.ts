import type { Heading, Link, List, PhrasingContent, RootContent, Table, TableCell as CellNode, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parsePageHead } from '../schemas/page-head.ts';
import type { BlockKind } from '../addressing/fragment.ts';
import { parseMdx } from './parse-mdx.ts';
import { PageError } from './page-error.ts';
import { wrapInlineElements } from './wrap-inline-elements.ts';
import type { Block, PageContent, PageMark, PageNode, Passage, TableRow } from './page-content.ts';

/**
 * Reads one MDX page into its blocks and gives each the fragment of the contract: paragraphs and lists share one
 * counter within their section, tables, figures and notes have their own.
 *
 * @param file path shown in messages
 * @throws {PageError} at the line of the first thing a page may not hold (unknown element, missing marker, …)
 */
export function readPage(mdx: string, file: string): PageContent {
  const { tree, front } = parseMdx(mdx, file);
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
  private counters = { p: 0, t: 0, f: 0, n: 0 };
  private caption: { passage: ReadPassage; line: number } | null = null;
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
        const block = this.block('paragraph', this.next('p'), this.passage(node.children), lineOf(node));
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
    if (this.caption !== null) throw new PageError(this.file, this.caption.line, 'A caption without a table.', CAPTION_REPAIR);
    return this.blocks;
  }

  private readHeading(node: Heading): void {
    const last = node.children.at(-1);
    const marker = last?.type === 'mdxTextExpression' ? /^\/\* (title|s[1-9]\d*) \*\/$/.exec(last.value)?.[1] : undefined;
    if (marker === undefined || (marker === 'title') !== (node.depth === 1) || node.depth > 2)
      this.fail(node, 'This heading has no marker.', MARKER_REPAIR);

    if (marker !== 'title') {
      this.section = marker;
      this.counters = { p: 0, t: 0, f: 0, n: 0 };
    }
    const block = this.block('heading', marker, this.passage(node.children.slice(0, -1)), lineOf(node));
    this.nodes.push({ type: marker === 'title' ? 'title' : 'section', block });
  }

  private readList(node: List): void {
    const fragment = this.next('p');
    const items = node.children.map((item, index) => {
      const only = item.children[0];
      if (item.children.length !== 1 || only?.type !== 'paragraph')
        this.fail(item, 'A list item holds more than one paragraph.', 'Make it one paragraph, or end the list before it.');
      return this.block('item', `${fragment}-i${index + 1}`, this.passage(only.children), lineOf(item));
    });
    this.nodes.push({ type: 'list', fragment, items });
  }

  private readElement(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    const passage = this.passage(flowText(node));
    switch (node.name) {
      case 'Caption':
        this.caption = { passage, line: lineOf(node) };
        return;
      case 'Figure':
        this.nodes.push({ type: 'figure', block: this.block('caption', this.next('f'), passage, lineOf(node)) });
        return;
      case 'Note':
        this.nodes.push({ type: 'note', block: this.block('note', this.next('n'), passage, lineOf(node)) });
        return;
      default:
        this.fail(node, `<${node.name ?? ''}> is not part of a page.`, ALLOWED_REPAIR);
    }
  }

  private readTable(node: Table): void {
    const fragment = this.next('t');
    const caption =
      this.caption === null ? null : this.block('caption', fragment, this.caption.passage, this.caption.line);
    this.caption = null;
    const width = node.children[0]?.children.length ?? 0;
    const rows = node.children.map((row, index) => {
      if (row.children.length !== width)
        this.fail(row, `This row has ${row.children.length} cells, the header has ${width}.`, 'Give every row the same number of cells.');
      return this.readRow(row.children, `${fragment}-r${index}`, lineOf(row), index === 0);
    });
    const [header, ...body] = rows;
    if (header === undefined) this.fail(node, 'A table without a header row.', 'Add the header row.');
    this.nodes.push({ type: 'table', fragment, caption, header, rows: withRowSpans(body) });
  }

  private readRow(cells: readonly CellNode[], fragment: string, line: number, isHeader: boolean): TableRow {
    const read = cells.map((cell) => ({ passage: this.passage(cell.children.filter((child) => !isList(child))), lists: cell.children.filter(isList) }));
    // An empty first cell continues the cell above, so it is no cell of this row's text.
    const continued = !isHeader && read[0]?.passage.text === '' && !read[0].passage.untranslated && read[0].lists.length === 0;
    const own = continued ? read.slice(1) : read;
    const block = this.block('row', fragment, joinCells(own.map(({ passage }) => passage)), line);
    let item = 0;
    const row = read.map(({ passage, lists }, index) => ({
      text: passage.text,
      marks: passage.marks,
      rowSpan: continued && index === 0 ? 0 : 1,
      items: lists.flatMap((list) => itemsOf(list).map((entry) => {
        item += 1;
        return this.block('item', `${fragment}-i${item}`, this.passage(entry.children), lineOf(entry));
      })),
    }));
    return { block, cells: row };
  }

  private next(letter: 'p' | 't' | 'f' | 'n'): string {
    this.counters[letter] += 1;
    return (this.section === null ? '' : `${this.section}-`) + letter + this.counters[letter];
  }

  private block(kind: BlockKind, fragment: string, passage: ReadPassage, line: number): Block {
    if (this.seen.has(fragment))
      throw new PageError(this.file, line, `"${fragment}" stands twice on this page.`, 'Give each section its own marker, in the order of the official numbers.');
    this.seen.add(fragment);
    const block: Block = { fragment, section: this.section, kind, text: passage.text, marks: passage.marks, line, untranslated: passage.untranslated };
    this.blocks.push(block);
    return block;
  }

  private passage(children: readonly PhrasingContent[]): ReadPassage {
    let text = '';
    let untranslated = false;
    const marks: PageMark[] = [];
    for (const child of children) {
      if (child.type === 'text') text += child.value;
      else if (child.type === 'mdxJsxTextElement' && child.name === 'PageBreak') marks.push({ offset: text.length, page: this.pageNumber(child) });
      else if (child.type === 'mdxJsxTextElement' && child.name === 'Untranslated') untranslated = true;
      else if (isAutolink(child)) text += child.children[0].value;
      else this.fail(child, `"${'name' in child ? (child.name ?? child.type) : child.type}" is not part of a text.`, TEXT_REPAIR);
    }
    return collapse({ text, marks }, untranslated);
  }

  private pageNumber(node: MdxJsxTextElement): number {
    const attribute = node.attributes[0];
    const page = attribute?.type === 'mdxJsxAttribute' && attribute.name === 'page' ? Number(attribute.value) : Number.NaN;
    if (!Number.isInteger(page)) this.fail(node, 'A page break without its page number.', 'Write it as <PageBreak page="14" />.');
    return page;
  }

  private fail(node: { position?: { start: { line: number } } | undefined }, found: string, repair: string): never {
    throw new PageError(this.file, lineOf(node), found, repair);
  }
}

interface ReadPassage extends Passage {
  untranslated: boolean;
}

type ListElement = MdxJsxTextElement & { name: 'ul' };

const MARKER_REPAIR = 'Add one after the heading: {/* title */} for the title of the page, {/* s3 */} for section 3.';
const CAPTION_REPAIR = 'Put <Caption> directly before its table.';
const ALLOWED_REPAIR = 'A page holds headings, paragraphs, lists, tables, <Caption>, <Figure> and <Note>.';
const TEXT_REPAIR = 'A text holds plain words and <PageBreak page="…" /> only. Escape signs that Markdown would read: \\*, \\<, \\{.';

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
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
  return node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'text' && node.url.endsWith(node.children[0].value);
}

function flowText(node: MdxJsxFlowElement | MdxJsxTextElement): PhrasingContent[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child as PhrasingContent]));
}

function isList(node: PhrasingContent): node is ListElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'ul';
}

function itemsOf(list: ListElement): MdxJsxTextElement[] {
  return list.children.filter((child): child is MdxJsxTextElement => child.type === 'mdxJsxTextElement' && child.name === 'li');
}

/** Joins the cells of a row by tabs and moves their page marks along. */
function joinCells(cells: readonly ReadPassage[]): ReadPassage {
  let text = '';
  const marks: PageMark[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += '\t';
    marks.push(...cell.marks.map(({ offset, page }) => ({ offset: offset + text.length, page })));
    text += cell.text;
  });
  return { text, marks, untranslated: cells.some(({ untranslated }) => untranslated) };
}

/** Makes every run of white space one space and trims, moving page marks along. */
function collapse({ text, marks }: Passage, untranslated: boolean): ReadPassage {
  const at = (offset: number): string => text.slice(0, offset).replace(/\s+/g, ' ').trimStart();
  const whole = at(text.length).trimEnd();
  return { text: whole, marks: marks.map(({ offset, page }) => ({ offset: Math.min(at(offset).length, whole.length), page })), untranslated };
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
