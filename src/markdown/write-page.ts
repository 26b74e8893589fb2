import { stringify as stringifyYaml } from 'yaml';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import type { DraftCell, DraftNode, DraftText } from './draft-page.ts';
import type { PageHead } from './page-content.ts';

/**
 * Writes a page as MDX. Every sign that MDX would read as markup is escaped, so that `readPage` gives back the very
 * same text; a test proves it on blanks such as `**亿元,年均增长**`.
 */
export function writePage(nodes: readonly DraftNode[], head: PageHead | null): string {
  const front = head === null ? '' : `---\n${stringifyYaml(head)}---\n\n`;
  const root: Root = { type: 'root', children: nodes.flatMap(toMarkdown) };
  return front + processor.stringify(root);
}

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

function toMarkdown(node: DraftNode): RootContent[] {
  switch (node.type) {
    case 'title':
      return [{ type: 'heading', depth: 1, children: [...inline(node.text), ...marker('title')] }];
    case 'section':
      return [{ type: 'heading', depth: 2, children: [...inline(node.text), ...marker(`s${node.number}`)] }];
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
        ...(node.caption === null ? [] : [flowElement('Caption', node.caption)]),
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: node.header.map((text) => ({ type: 'tableCell', children: inline(text) })) },
            ...node.rows.map((cells) => ({ type: 'tableRow' as const, children: cells.map(tableCell) })),
          ],
        },
      ];
    case 'figure':
      return [flowElement('Figure', node.caption)];
    case 'note':
      return [flowElement('Note', node.text)];
    default:
      return node satisfies never;
  }
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

function flowElement(name: string, text: DraftText): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: [{ type: 'paragraph', children: inline(text) }],
  };
}

function textElement(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes: [], children };
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
    // The marker of an empty cell stands alone: a space before it would be written as a character reference.
    if ('fragment' in part) return marker(part.fragment).slice(index === 0 || text[index - 1] === '' ? 1 : 0);
    return [pageBreak(part.page)];
  });
}

function pageBreak(page: number): PhrasingContent {
  const attribute = { type: 'mdxJsxAttribute' as const, name: 'page', value: String(page) };
  return { type: 'mdxJsxTextElement', name: 'PageBreak', attributes: [attribute], children: [] };
}

/** Stands in a `DraftText` for a block that has no translation yet. */
export const UNTRANSLATED = '\u0000untranslated';
