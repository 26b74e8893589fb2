import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * MDX makes flow elements of a line that has only `<Untranslated />`, `<PageBreak />` and markers. They belong inside a
 * text, so those of one line are put into a paragraph, as they would be next to words. Changes the tree in place.
 */
export function wrapInlineElements(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'root' || node.type === 'listItem' || node.type === 'mdxJsxFlowElement')
      node.children = wrapped(node.children);
  });
}

function wrapped(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const child of children) {
    const inline = toInline(child);
    const line = result.at(-1);
    if (inline === null) result.push(child);
    else if (line?.type === 'paragraph' && line.position?.end.line === child.position?.start.line)
      line.children.push(inline);
    else result.push(paragraphOf(inline));
  }
  return result;
}

function toInline(node: RootContent): PhrasingContent | null {
  if (node.type === 'mdxFlowExpression') return { ...node, type: 'mdxTextExpression' };
  if (node.type !== 'mdxJsxFlowElement' || (node.name !== 'Untranslated' && node.name !== 'PageBreak')) return null;
  return { ...node, type: 'mdxJsxTextElement', children: [] };
}

function paragraphOf(inline: PhrasingContent): Paragraph {
  return {
    type: 'paragraph',
    children: [inline],
    ...(inline.position === undefined ? {} : { position: inline.position }),
  };
}
