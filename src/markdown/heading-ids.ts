import type { Emphasis, PhrasingContent, Root } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Gives each heading of a page about the library the ids that the comment behind it names: `## Rights {/* rights *\/}`.
 * The first is its own, the same in both languages; any further ones are former ids, which go on leading to it.
 */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'heading', (node) => {
    const comment = node.children.at(-1);
    const [id, ...former] = isComment(comment) ? idsIn(comment.value) : [];
    if (id === undefined) file.fail(NO_ID, { place: node.position });
    node.children.pop();
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    node.data = { hProperties: { id } };
    node.children.unshift(...former.map(anchor));
  });
};

/** The ids of all headings of such a page, own and former ones, in their order. */
export function headingIds(mdx: string): string[] {
  return [...mdx.matchAll(/^#{1,6} .*\{(\/\*[^{}]*\*\/)\}[ \t]*$/gm)].flatMap(([, comment = '']) => idsIn(comment));
}

const NO_ID = 'This heading has no id. Write one behind it that its words do not change, such as {/* rights */}.';

function isComment(node: PhrasingContent | undefined): node is MdxTextExpression {
  return node?.type === 'mdxTextExpression';
}

function idsIn(comment: string): string[] {
  const [, ids = ''] = /^\/\* ([\p{Script=Han}a-z0-9 -]+) \*\/$/u.exec(comment) ?? [];
  return ids.split(' ').filter((id) => id !== '');
}

/** An empty place in the text. */
function anchor(id: string): Emphasis {
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id } } };
}
