import type { DraftNode, DraftPage, DraftText } from '../markdown/draft-page.ts';

/** Gives each page the printed page on which it begins, where the text marks the printed pages. */
export function withPrintedPages(pages: readonly DraftPage[]): DraftPage[] {
  let printedPage: number | undefined;
  return pages.map((page) => {
    const [title] = page.nodes;
    const begins = title?.type === 'title' ? pagesIn(title.text.slice(0, 1))[0] : undefined;
    const own = begins ?? printedPage;
    printedPage = page.nodes.flatMap(textsOf).flatMap(pagesIn).at(-1) ?? printedPage;
    return own === undefined ? page : { ...page, printedPage: own };
  });
}

function pagesIn(text: DraftText): number[] {
  return text.flatMap((part) => (typeof part !== 'string' && 'page' in part ? [part.page] : []));
}

function textsOf(node: DraftNode): DraftText[] {
  switch (node.type) {
    case 'list':
      return [...node.items];
    case 'figure':
      return [node.caption];
    case 'box':
      return [node.caption, ...node.nodes.flatMap(textsOf)];
    case 'table':
      return [node.caption ?? [], ...node.header, ...node.rows.flat().flatMap(({ text, items }) => [text, ...items])];
    case 'merged-table':
      return [node.caption ?? [], ...node.rows.flat().flatMap(({ text, items }) => [text, ...items])];
    default:
      return [node.text];
  }
}
