import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { unreadableCharacter } from '../files/unreadable-characters.ts';

/** Nodes allowed in a page that Astro renders by itself; documents have a stricter list in `read-page.ts`. */
const ALLOWED: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'list',
  'listItem',
  'link',
  'break',
  'table',
  'tableRow',
  'tableCell',
]);

/** Addresses that a link may have: on this site, on the page, or with a scheme that runs no code. */
const SAFE_ADDRESS = /^(?:\/(?![/\\])|#|https:\/\/|http:\/\/|mailto:)[^\\\p{Cc}]*$/u;

const REPAIR =
  'These pages may contain only headings, paragraphs, lists, tables and links. Put what needs an element or a script into a component.';

/** Refuses elements, expressions, imports, links that could run a script, and invisible characters, at their line. */
export const remarkPlainPage: Plugin<[], Root> = () => (tree, file) => {
  // Front matter could name a layout, which is a component.
  const named = Object.keys(file.data['astro']?.frontmatter ?? {});
  if (named.length > 0) file.fail(`Front matter with "${named.join(', ')}". ${REPAIR}`);
  visit(tree, (node) => {
    if (!ALLOWED.has(node.type))
      file.fail(`"${'name' in node && node.name ? `<${node.name}>` : node.type}" is not part of a page. ${REPAIR}`, {
        place: node.position,
      });
    for (const text of textsOf(node)) {
      const character = unreadableCharacter(text);
      if (character !== null)
        file.fail(
          `The ${character.name} in a text or a link. Remove it, or write the character that is meant; it may be written here by a code such as &#x202e; or &shy;.`,
          { place: node.position },
        );
    }
    if (node.type === 'link' && !SAFE_ADDRESS.test(node.url))
      file.fail(`A link to "${node.url}". ${REPAIR}`, { place: node.position });
  });
};

/** The texts of a node itself: its words, the address of a link and its tooltip. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'link') return [node.url, node.title ?? ''];
  return 'value' in node ? [node.value] : [];
}
