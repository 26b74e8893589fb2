import { stringify as stringifyYaml } from 'yaml';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Heading, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DraftCell, DraftNode, DraftText, MergedCell, Picture } from './draft-page.ts';
import { FragmentCounter } from './fragment-counter.ts';
import type { PageHead } from './page-content.ts';

/**
 * Writes a page as MDX. Every character that MDX would read as markup is escaped, so that `readPage` returns exactly the
 * same text; a test proves it on blanks such as `**亿元,年均增长**`.
 */
export function writePage(nodes: readonly DraftNode[], head: PageHead | null): string {
  const front = head === null ? '' : `---\n${stringifyYaml(head)}---\n\n`;
  const root: Root = { type: 'root', children: new NodeWriter(new FragmentCounter()).write(nodes) };
  return front + processor.stringify(root);
}

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    // Either word at the beginning of a line would begin a statement.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\s' },
      { atBreak: true, character: 'e', after: 'xport\\s' },
    ],
  })
  .freeze();

/** Writes the nodes of a page, or those of a box. The headings below sections are counted, as `readPage` counts them. */
class NodeWriter {
  private readonly counter: FragmentCounter;
  private stem: string;

  constructor(counter: FragmentCounter, stem = '') {
    this.counter = counter;
    this.stem = stem;
  }

  write(nodes: readonly DraftNode[]): RootContent[] {
    return nodes.flatMap((node) => this.toMarkdown(node));
  }

  private toMarkdown(node: DraftNode): RootContent[] {
    switch (node.type) {
      case 'title':
        return [heading(1, node.text, 'title')];
      case 'section':
        this.stem = `s${node.number}-`;
        return [heading(2, node.text, `s${node.number}`, node.runIn)];
      case 'subheading':
        return [heading(node.depth, withoutMarker(node.text), this.next('h', node.text), node.runIn)];
      case 'paragraph':
        return [{ type: 'paragraph', children: inline(node.text) }];
      case 'list':
        return [
          {
            type: 'list',
            spread: false,
            children: node.items.map((item) => ({
              type: 'listItem',
              spread: false,
              children: [{ type: 'paragraph', children: inline(item) }],
            })),
          },
        ];
      case 'table':
        return [
          ...captionOf(node.caption),
          {
            type: 'table',
            children: [
              {
                type: 'tableRow',
                children: node.header.map((text) => ({ type: 'tableCell', children: inline(text) })),
              },
              ...node.rows.map((cells) => ({ type: 'tableRow' as const, children: cells.map(tableCell) })),
            ],
          },
        ];
      case 'merged-table':
        return [...captionOf(node.caption), mergedTable(node.rows)];
      case 'figure':
        return [figure(node.caption, node.picture)];
      case 'note':
        return [flowElement('Note', node.text)];
      case 'box': {
        const stem = `${this.next('b', node.caption)}-`;
        const children = new NodeWriter(this.counter, stem).write(node.nodes);
        return [{ ...BOX, children: [flowElement('Caption', node.caption), ...children] as typeof BOX.children }];
      }
      default:
        return node satisfies never;
    }
  }

  /** The next fragment, or the one that the text gives; one that does not belong here is refused when it is read back. */
  private next(letter: 'h' | 'b', text: DraftText): string {
    const given = markerOf(text);
    return this.counter.take(this.stem + letter, given) ?? given ?? '';
  }
}

const BOX: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'Box', attributes: [], children: [] };

function heading(depth: Heading['depth'], text: DraftText, fragment: string, runIn = false): Heading {
  return { type: 'heading', depth, children: [...inline(text), ...marker(runIn ? `${fragment} run-in` : fragment)] };
}

function markerOf(text: DraftText): string | null {
  const last = text.at(-1);
  return typeof last === 'object' && 'fragment' in last ? last.fragment : null;
}

function withoutMarker(text: DraftText): DraftText {
  return markerOf(text) === null ? text : text.slice(0, -1);
}

function captionOf(caption: DraftText | null): RootContent[] {
  return caption === null ? [] : [flowElement('Caption', caption)];
}

function figure(caption: DraftText, picture: Picture | undefined): RootContent {
  const attributes = [
    ...(picture === undefined ? [] : [attribute('src', picture.src)]),
    ...(picture?.alt === undefined ? [] : [attribute('alt', picture.alt.replace(MARKUP, encoded))]),
  ];
  const children = caption.every((part) => part === '') ? [] : flowElement('Figure', caption).children;
  return { type: 'mdxJsxFlowElement', name: 'Figure', attributes, children };
}

/** Characters of an alt text that MDX could read as markup, a character reference or the brace that opens a marker. */
const MARKUP = /[&<>{}]/g;

function encoded(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

/** One row per line, as in a table of pipes. */
function mergedTable(rows: readonly (readonly MergedCell[])[]): RootContent {
  const lines = rows.flatMap((cells, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '\n' }]),
    textElement('tr', cells.map(mergedCell)),
  ]);
  return {
    type: 'mdxJsxFlowElement',
    name: 'table',
    attributes: [],
    children: [{ type: 'paragraph', children: lines }],
  };
}

function mergedCell(cell: MergedCell): PhrasingContent {
  const attributes = [...spanOf('rowspan', cell.rowSpan), ...spanOf('colspan', cell.colSpan)];
  return textElement(cell.header === true ? 'th' : 'td', tableCell(cell).children, attributes);
}

function spanOf(name: string, span = 1): MdxJsxAttribute[] {
  return span === 1 ? [] : [attribute(name, String(span))];
}

function tableCell({ text, items }: DraftCell): TableCell {
  const list: PhrasingContent[] =
    items.length === 0
      ? []
      : [
          textElement(
            'ul',
            items.map((item) => textElement('li', inline(item))),
          ),
        ];
  return { type: 'tableCell', children: [...inline(text), ...list] };
}

function flowElement(name: string, text: DraftText): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: [{ type: 'paragraph', children: inline(text) }],
  };
}

function textElement(name: string, children: PhrasingContent[], attributes: MdxJsxAttribute[] = []): PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes, children };
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

function marker(value: string): PhrasingContent[] {
  return [
    { type: 'text', value: ' ' },
    { type: 'mdxTextExpression', value: `/* ${value} */` },
  ];
}

function inline(text: DraftText): PhrasingContent[] {
  return text.flatMap((part, index): PhrasingContent[] => {
    if (part === UNTRANSLATED) return [textElement('Untranslated', [])];
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    // The marker of an empty cell has no space before it, which would be written as a character reference.
    if ('fragment' in part) return marker(part.fragment).slice(index === 0 || text[index - 1] === '' ? 1 : 0);
    return [pageBreak(part.page)];
  });
}

function pageBreak(page: number): PhrasingContent {
  return textElement('PageBreak', [], [attribute('page', String(page))]);
}

/** Placeholder in a `DraftText` for a block that has no translation yet. */
export const UNTRANSLATED = '\u0000untranslated';
