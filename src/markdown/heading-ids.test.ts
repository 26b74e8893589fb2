import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { headingIds, remarkHeadingIds } from './heading-ids.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkHeadingIds).freeze();
const run = (mdx: string): Root => processor.runSync(processor.parse(mdx));

/** What the element of a node will have. */
function idOf({ data }: { data?: object | undefined }): string | undefined {
  return (data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
}

test('gives a heading its own id and keeps former ones as places in it', () => {
  const [heading] = run('## Rights {/* rights our-rights 权利 */}\n').children;
  assert.ok(heading?.type === 'heading');
  assert.equal(idOf(heading), 'rights');
  assert.deepEqual(
    heading.children.map((node) => (node.type === 'text' ? node.value : idOf(node))),
    ['our-rights', '权利', 'Rights'],
  );
});

test('reads the ids of all headings in their order', () =>
  assert.deepEqual(headingIds('# A {/* a */}\n\ntext {/* x */}\n\n## B {/* b b-2 */}\n'), ['a', 'b', 'b-2']));

for (const mdx of ['## Rights\n', '## Rights {1 + 1}\n', '## Rights {/* Our Rights! */}\n'])
  test(`refuses ${mdx.trim()}, which has no id`, () =>
    assert.throws(() => run(mdx), /has no id\. Write one behind it/));
