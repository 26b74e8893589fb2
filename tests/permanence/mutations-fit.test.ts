import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftNode } from '../../src/markdown/draft-page.ts';
import type { CopiedPage } from './content-copy.ts';
import { mutationsOf, mutationsTogether } from './mutations.ts';
import { Random } from './random.ts';

const cell = (...items: string[]) => ({ text: ['甲'], items: items.map((item) => [item]) });
const paragraphs = (count: number): DraftNode[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    text: [`第${index}段，文字足够长，可以拆成两段。`],
  }));
const page = (name: string, ...nodes: DraftNode[]): CopiedPage => ({
  document: 'made-up',
  page: name,
  nodes: [{ type: 'title', text: ['标题'] }, ...nodes],
});
const table: DraftNode = {
  type: 'table',
  caption: null,
  header: [['甲'], ['乙']],
  rows: [
    [cell(), cell()],
    [cell(), cell('一', '二')],
    [cell(), cell()],
    [cell(), cell()],
  ],
};

const LIBRARIES: readonly (readonly [what: string, pages: readonly CopiedPage[]])[] = [
  ['one page of a title alone', [page('a')]],
  ['one page of one paragraph', [page('a', ...paragraphs(1))]],
  ['many pages without a table', Array.from({ length: 40 }, (_, index) => page(`p${index}`, ...paragraphs(4)))],
  [
    'many pages, one of them with a table',
    [page('t', table), ...Array.from({ length: 40 }, (_, index) => page(`p${index}`, ...paragraphs(2)))],
  ],
];

for (const [what, pages] of LIBRARIES)
  test(`${what}: only mutations that it allows are drawn, and never two of one page or of one kind together`, () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      assert.equal(mutationsOf(pages, new Random(seed)).take(50).toArray().length, 50);
      const together = mutationsTogether(pages, new Random(seed), 10, () => true);
      assert.ok(together.length > 0);
      assert.equal(new Set(together.map(({ name }) => name)).size, together.length);
      const changed = together.flatMap(({ removed }) => removed);
      assert.equal(new Set(changed).size, changed.length);
    }
  });

test('a library without pages allows no mutation', () => {
  assert.deepEqual(
    mutationsTogether([], new Random(1), 10, () => true),
    [],
  );
});
