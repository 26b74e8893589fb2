import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import rehypeSlug from 'rehype-slug';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { headingIds, remarkHeadingIds } from './heading-ids.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkHeadingIds).freeze();
const run = (mdx: string): Root => processor.runSync(processor.parse(mdx));

/** The id that the element of a node will have. */
function idOf({ data }: { data?: object | undefined }): string | undefined {
  const { hProperties } = (data ?? {}) as { hProperties?: { id?: string } };
  return hProperties?.id;
}

test('gives a heading its own id and keeps former ones as anchors in it', () => {
  const [heading] = run('## Rights {/* rights our-rights 权利 */}\n').children;
  assert.ok(heading?.type === 'heading');
  assert.equal(idOf(heading), 'rights');
  assert.deepEqual(
    heading.children.map((node) => (node.type === 'text' ? node.value : idOf(node))),
    ['our-rights', '权利', 'Rights'],
  );
});

test('reads the ids of all headings in their order', () =>
  assert.deepEqual(headingIds('# A {/* a */}\n\ntext {/* x */}\n\n## B {/* b b-2 */}\n', 'about.mdx'), [
    'a',
    'b',
    'b-2',
  ]));

test('a heading without an id in a comment gets the one that rehype-slug makes from its words', () => {
  const mdx = '## Our *Rights* {/* rights */}\n\n## Files of `data`\n\n## Files of `data`\n\n## 权利\n';
  const ids = headingIds(mdx, 'about.mdx');
  assert.deepEqual(ids, ['rights', 'files-of-data', 'files-of-data-1', '权利']);
  const html = unified().use(remarkRehype).use(rehypeSlug).runSync(run(mdx));
  const made: string[] = [];
  visit(html, 'element', ({ tagName, properties }) => void (tagName === 'h2' && made.push(String(properties['id']))));
  assert.deepEqual(made, ids);
});

test('words that look like such a comment stay words', () =>
  assert.deepEqual(headingIds('## /* rights */\n', 'about.mdx'), ['-rights-']));
