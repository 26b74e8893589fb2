import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nest, type Branch } from './nest.ts';

const written = (branches: readonly Branch<string>[]): string =>
  branches.map(({ node, inner }) => (inner.length === 0 ? node : `${node}(${written(inner)})`)).join(' ');

/** A number is a heading of that level, a letter is another node. */
for (const [nodes, tree] of [
  ['a b', 'a b'],
  ['a 2 b c 2 d', 'a 2(b c) 2(d)'],
  ['2 3 a 3 b 2 c', '2(3(a) 3(b)) 2(c)'],
  ['2 4 a 3 b', '2(4(a) 3(b))'],
  ['3 a 2 b', '3(a) 2(b)'],
  ['2 2', '2 2'],
] as const)
  test(`puts ${nodes} below one another as ${tree}`, () => {
    assert.equal(written(nest(nodes.split(' '), (node) => (/\d/.test(node) ? Number(node) : null))), tree);
  });
