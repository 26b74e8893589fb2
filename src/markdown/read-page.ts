import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isSectionFragment } from '../addressing/fragment.ts';
import { parsePageHead } from './page-head.ts';
import { BlockMaker } from './block-maker.ts';
import type { SubheadingDepth } from './draft-page.ts';
import { failAt, type Placed } from './fail-at.ts';
import { containerOf, HEADING_MARKER, refuseLongNumbers } from './marker.ts';
import type { PageContent, PageNode } from './page-content.ts';
import { parseMdx } from './parse-mdx.ts';
import { readMergedTable } from './read-merged-table.ts';
import { ALLOWED_REPAIR, flowText, readPassage, refuseAttributes, type JsxElement } from './read-passage.ts';
import { readPicture } from './read-picture.ts';
import { readPipeTable, type ReadCaption } from './read-table.ts';
import { refuseUnreadableText } from './refuse-unreadable-text.ts';
import { wrapInlineElements } from './wrap-inline-elements.ts';

/**
 * Reads one MDX page into its blocks and gives each its permanent fragment: paragraphs and lists share one counter within
 * their section or box; tables, figures, notes, subheadings and boxes each have their own. A block that ends with a
 * marker, a comment with a fragment such as s1-p7, has that fragment, and counting goes on from it.
 *
 * @param file path shown in messages
 * @throws {ContentError} at the line of the first thing that a page may not contain (unknown element, missing marker, …)
 */
export function readPage(mdx: string, file: string): PageContent {
  const { tree, front } = parseMdx(mdx, file);
  refuseUnreadableText(tree, file);
  wrapInlineElements(tree);
  const maker = new BlockMaker(file);
  const nodes = new NodeReader(maker).readAll(tree.children);
  return { head: front === null ? null : parsePageHead(front, file), nodes, blocks: maker.blocks };
}

/** Reads the nodes of a page, or those of a box. */
class NodeReader {
  private readonly nodes: PageNode[] = [];
  private readonly maker: BlockMaker;
  private caption: ReadCaption | null = null;
  /** The heading that waits for the paragraph it is printed in. */
  private runIn: Heading | null = null;

  constructor(maker: BlockMaker) {
    this.maker = maker;
  }

  readAll(children: readonly RootContent[]): PageNode[] {
    for (const child of children) this.read(child);
    if (this.caption !== null) this.fail(this.caption.node, 'A caption without a table.', CAPTION_REPAIR);
    if (this.runIn !== null) this.fail(this.runIn, 'A run-in heading without its paragraph.', RUN_IN_REPAIR);
    return this.nodes;
  }

  private read(node: RootContent): void {
    if (this.caption !== null && !isTable(node)) this.fail(node, 'A caption without a table.', CAPTION_REPAIR);
    const element = node.type === 'paragraph' ? onlyElement(node.children) : null;
    if (this.runIn !== null && node.type !== 'heading' && (node.type !== 'paragraph' || element !== null))
      this.fail(this.runIn, 'A run-in heading without its paragraph.', RUN_IN_REPAIR);
    switch (node.type) {
      case 'heading':
        return this.readHeading(node);
      case 'paragraph': {
        if (element !== null) return this.readElement(element);
        const passage = this.passage(node.children);
        const block = this.maker.make('paragraph', this.maker.next('p', passage.marker, node), passage, node);
        this.runIn = null;
        this.nodes.push({ type: 'paragraph', block });
        return;
      }
      case 'list':
        return this.readList(node);
      case 'table':
        this.nodes.push(readPipeTable(node, this.takeCaption(), this.maker));
        return;
      case 'mdxJsxFlowElement':
        return this.readElement(node);
      default:
        this.fail(node, `"${node.type}" is not part of a page.`, ALLOWED_REPAIR);
    }
  }

  private readHeading(node: Heading): void {
    const last = node.children.at(-1);
    const [, marker, isRunIn] = (last?.type === 'mdxTextExpression' && HEADING_MARKER.exec(last.value)) || [];
    if (marker === undefined || !fitsDepth(marker, node.depth))
      this.fail(node, 'This heading has no marker.', MARKER_REPAIR);
    refuseLongNumbers(marker, node, this.maker.file);
    const runIn = isRunIn !== undefined;
    if (this.runIn !== null && !runIn) this.fail(this.runIn, 'A run-in heading without its paragraph.', RUN_IN_REPAIR);
    if (this.maker.box !== null && (marker === 'title' || isSectionFragment(marker)))
      this.fail(node, 'A title or a section in a box.', 'End the box before it, with </Box>.');

    const passage = this.passage(node.children.slice(0, -1));
    if (isSectionFragment(marker)) this.maker.section = marker;
    const isBelow = marker !== 'title' && !isSectionFragment(marker);
    const fragment = isBelow ? this.maker.next('h', marker, node) : marker;
    const block = this.maker.make('heading', fragment, { ...passage, marker: isBelow ? marker : null }, node);
    this.runIn = runIn ? node : null;
    if (isBelow) this.nodes.push({ type: 'subheading', depth: node.depth as SubheadingDepth, block, runIn });
    else this.nodes.push(marker === 'title' ? { type: 'title', block } : { type: 'section', block, runIn });
  }

  /** Refuses numbered items and checkboxes: they come from the markup, not the text, and would be dropped. */
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
          'A list item with a checkbox.',
          'Remove the checkbox; brackets that are part of the text are written \\[x].',
        );
      const only = item.children[0];
      if (item.children.length !== 1 || only?.type !== 'paragraph')
        this.fail(
          item,
          'A list item contains more than one paragraph.',
          'Make it one paragraph, or end the list before it.',
        );
      return { passage: this.passage(only.children), item };
    });
    const fragment = this.maker.next('p', containerOf(passages[0]?.passage.marker), node);
    const items = passages.map(({ passage, item }) =>
      this.maker.make('item', this.maker.take(`${fragment}-i`, passage.marker, item), passage, item),
    );
    this.nodes.push({ type: 'list', fragment, items });
  }

  private readElement(node: JsxElement): void {
    switch (node.name) {
      case 'Caption':
        this.caption = { passage: this.plainPassage(node), node };
        return;
      case 'Figure': {
        const picture = readPicture(node, this.maker.file);
        const passage = this.passage(flowText(node));
        if (picture === null && passage.text === '' && !passage.untranslated)
          this.fail(node, 'A figure with neither picture nor caption.', 'Give it src="…", a caption, or both.');
        const block = this.maker.make('caption', this.maker.next('f', passage.marker, node), passage, node);
        this.nodes.push({ type: 'figure', block, picture });
        return;
      }
      case 'Note': {
        const passage = this.plainPassage(node);
        const block = this.maker.make('note', this.maker.next('n', passage.marker, node), passage, node);
        this.nodes.push({ type: 'note', block });
        return;
      }
      case 'table':
        this.nodes.push(readMergedTable(node, this.takeCaption(), this.maker));
        return;
      case 'Box':
        return this.readBox(node);
      default:
        this.fail(node, `<${node.name ?? ''}> is not part of a page.`, ALLOWED_REPAIR);
    }
  }

  private readBox(node: JsxElement): void {
    refuseAttributes(node, this.maker.file);
    if (this.maker.box !== null) this.fail(node, 'A box in a box.', 'End the first box before it, with </Box>.');
    const [first, ...rest] = node.children as RootContent[];
    const title = first?.type === 'paragraph' ? onlyElement(first.children) : first;
    if (title === undefined || title === null || !isElement(title) || title.name !== 'Caption')
      this.fail(node, 'A box without a title.', 'Begin it with its title: <Box> and <Caption>…</Caption>.');
    const passage = this.plainPassage(title);
    const block = this.maker.make('heading', this.maker.next('b', passage.marker, title), passage, title);
    this.maker.box = block.fragment;
    const nodes = new NodeReader(this.maker).readAll(rest);
    this.maker.box = null;
    this.nodes.push({ type: 'box', block, nodes });
  }

  private takeCaption(): ReadCaption | null {
    const caption = this.caption;
    this.caption = null;
    return caption;
  }

  private plainPassage(node: JsxElement): ReturnType<typeof readPassage> {
    refuseAttributes(node, this.maker.file);
    return this.passage(flowText(node));
  }

  private passage(children: readonly PhrasingContent[]): ReturnType<typeof readPassage> {
    return readPassage(children, this.maker.file);
  }

  private fail(node: Placed, found: string, repair: string): never {
    return failAt(this.maker.file, node, found, repair);
  }
}

const MARKER_REPAIR =
  'Add one after the heading: {/* title */} for the title of the page (#), {/* s3 */} for section 3 (##), {/* s3-h1 */} for the first heading below it (###).';
const CAPTION_REPAIR = 'Put <Caption> directly before its table.';
const RUN_IN_REPAIR = 'Put the rest of the printed line below it as a paragraph, or take "run-in" out of its marker.';

function fitsDepth(marker: string, depth: Heading['depth']): boolean {
  if (marker === 'title') return depth === 1;
  return isSectionFragment(marker) ? depth === 2 : depth > 2;
}

function isTable(node: RootContent): boolean {
  return node.type === 'table' || (node.type === 'mdxJsxFlowElement' && node.name === 'table');
}

function isElement(node: RootContent): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * The only element in a paragraph that MDX has wrapped around it, ignoring white space; null for elements that belong in
 * a text.
 */
function onlyElement(children: readonly PhrasingContent[]): MdxJsxTextElement | null {
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first] = solid;
  if (solid.length !== 1 || first?.type !== 'mdxJsxTextElement') return null;
  return first.name === 'Untranslated' || first.name === 'PageBreak' ? null : first;
}
