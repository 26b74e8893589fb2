import GithubSlugger from 'github-slugger';
import type { Emphasis, Heading, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { parseMdx } from './parse-mdx.ts';

/**
 * Gives a heading of a page about the library the ids in the comment after it: `## Rights {/* rights *\/}`. The first is
 * its own, the same in both languages; any others are former ids, which still lead to it. A heading without a comment is
 * left to rehype-slug, which makes an id from its words.
 */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'heading', (node) => {
    const [id, ...former] = writtenIds(node);
    if (id === undefined) return;
    node.children.pop();
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    node.data = { hProperties: { id } };
    node.children.unshift(...former.map(anchor));
  });
};

/**
 * The ids that the headings of such a page will have, own and former ones, in order.
 *
 * @throws {ContentError} where it is not valid MDX
 */
export function headingIds(mdx: string, file: string): string[] {
  const slugger = new GithubSlugger();
  const ids: string[] = [];
  visit(parseMdx(mdx, file).tree, 'heading', (node) => {
    const written = writtenIds(node);
    ids.push(...(written.length > 0 ? written : [slugger.slug(wordsOf(node))]));
  });
  return ids;
}

/** The ids in the comment after a heading; none without a comment. */
function writtenIds(node: Heading): string[] {
  const comment = node.children.at(-1);
  return isComment(comment) ? idsIn(comment.value) : [];
}

function isComment(node: PhrasingContent | undefined): node is MdxTextExpression {
  return node?.type === 'mdxTextExpression';
}

function idsIn(comment: string): string[] {
  const [, ids = ''] = /^\/\* ([\p{Script=Han}a-z0-9 -]+) \*\/$/u.exec(comment) ?? [];
  return ids.split(' ').filter((id) => id !== '');
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** An empty element with an id. */
function anchor(id: string): Emphasis {
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id } } };
}
