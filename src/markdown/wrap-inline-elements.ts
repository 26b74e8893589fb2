import type { Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * MDX makes a flow element of `<Untranslated />` or `<PageBreak />` that stands alone on its line. Both belong inside a
 * text, so each gets the paragraph it would have beside other words. Changes the tree in place.
 */
export function wrapInlineElements(tree: Root): void {
  visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.name !== 'Untranslated' && node.name !== 'PageBreak') return;
    const paragraph: Paragraph = { type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement', children: [] }] };
    if (node.position !== undefined) paragraph.position = node.position;
    parent.children[index] = paragraph;
    return [SKIP, index + 1];
  });
}
