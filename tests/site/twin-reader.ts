import type { Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Texts of the blocks of a Markdown twin by fragment, parsed by remark; cells of a row are joined by tabs. */
export function blocksOfTwin(markdown: string): Map<string, string> {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const blocks = new Map<string, string>();
  collect(tree, blocks);
  return blocks;
}

function collect(node: Nodes, blocks: Map<string, string>): void {
  if (!('children' in node)) return;
  if (node.type === 'tableRow') return collectRow(node.children, blocks);
  if (node.type === 'paragraph' || node.type === 'heading') return collectLine(node, blocks);
  for (const child of node.children) collect(child, blocks);
}

function collectLine(line: Parents, blocks: Map<string, string>): void {
  const text = flat(line);
  for (const [, fragment = '', rest = ''] of text.matchAll(ANCHOR)) blocks.set(fragment, rest);
}

/** A cell that spans down from a row above comes before the anchor of the row and is not its own. */
function collectRow(cells: readonly Parents[], blocks: Map<string, string>): void {
  const texts = cells.map(flat);
  for (const text of texts) for (const [, fragment = '', rest = ''] of text.matchAll(ITEM)) blocks.set(fragment, rest);
  const own = texts.map((text) => text.replace(/\u0001ul\u0002.*\u0001\/ul\u0002/s, ''));
  const first = own.findIndex((text) => ROW.test(text));
  const fragment = ROW.exec(own[first] ?? '')?.[1];
  if (fragment !== undefined)
    blocks.set(
      fragment,
      own
        .slice(first)
        .map((text) => text.replace(ROW, ''))
        .join('\t'),
    );
}

/** Text of a node; tags are put between U+0001 and U+0002, which no text contains. */
function flat(node: Nodes): string {
  if (node.type === 'html')
    return node.value
      .replace(/<a id="([^"]+)">/, '\u0001#$1\u0002')
      .replace(/^<\/a>$/, '')
      .replace(/^<(.*)>$/, '\u0001$1\u0002');
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(flat).join('') : '';
}

const ANCHOR = /\u0001#([a-z0-9-]+)\u0002([^\u0001]*)/g;
const ITEM = /\u0001li\u0002\u0001#([a-z0-9-]+)\u0002([^\u0001]*)/g;
const ROW = /^\u0001#([a-z0-9-]+)\u0002/;
