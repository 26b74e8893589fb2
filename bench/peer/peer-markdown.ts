import type { Heading, PhrasingContent, RootContent, TableCell as MarkdownCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as stringifyYaml } from 'yaml';
import type { Lang } from '../../src/i18n/lang.ts';
import { textIn, type LibraryPage } from '../../src/library/library.ts';
import type { Block, PageNode, TableRow } from '../../src/markdown/page-content.ts';

/** A page as Markdown for the peer: the same texts, block by block, the title in the front matter. */
export function peerMarkdown(page: LibraryPage, lang: Lang): string {
  const textOf = ({ fragment }: Block): string => {
    const block = page.byFragment.get(fragment);
    return block === undefined ? '' : textIn(block, lang).text;
  };
  const title = page.nodes.find((node) => node.type === 'title');
  const front = { title: title === undefined ? page.page : textOf(title.block), sidebar: { order: page.order } };
  return `---\n${stringifyYaml(front)}---\n\n${processor.stringify({ type: 'root', children: page.nodes.flatMap((node) => toMarkdown(node, textOf)) })}`;
}

const processor = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: '-' }).freeze();

type TextOf = (block: Block) => string;

function toMarkdown(node: PageNode, textOf: TextOf): RootContent[] {
  switch (node.type) {
    case 'title':
      return [];
    case 'section':
      return [heading(2, textOf(node.block))];
    case 'subheading':
      return [heading(node.depth, textOf(node.block))];
    case 'box':
      return [heading(3, textOf(node.block)), ...node.nodes.flatMap((inner) => toMarkdown(inner, textOf))];
    case 'paragraph':
    case 'note':
    case 'figure':
      return [paragraph(textOf(node.block))];
    case 'list':
      return [
        {
          type: 'list',
          spread: false,
          children: node.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(textOf(item))],
          })),
        },
      ];
    case 'table': {
      const row = (line: TableRow): { type: 'tableRow'; children: MarkdownCell[] } => ({
        type: 'tableRow',
        children: cellsOf(line, textOf),
      });
      return [
        ...(node.caption === null ? [] : [paragraph(textOf(node.caption))]),
        { type: 'table', children: [row(node.header), ...node.rows.map(row)] },
      ];
    }
    default:
      return node satisfies never;
  }
}

/** A row's text is its cells joined by tabs; a cell that continues the one above is not among them and stays empty. */
function cellsOf({ block, cells }: TableRow, textOf: TextOf): MarkdownCell[] {
  const own = textOf(block).split('\t').values();
  return cells.map(({ rowSpan, items }) => {
    const text = rowSpan === 0 ? '' : (own.next().value ?? '');
    const lines = [text, ...items.map(textOf)].filter((line) => line !== '');
    return {
      type: 'tableCell',
      children: lines.flatMap((line, place): PhrasingContent[] => [
        ...(place === 0 ? [] : [{ type: 'html' as const, value: '<br>' }]),
        plain(line),
      ]),
    };
  });
}

function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [plain(text)] };
}

function paragraph(text: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [plain(text)] };
}

function plain(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value };
}
