import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInOrder } from './read-in-order.ts';

for (const [known, taken, asked] of [
  [['typed', 'plain'], 'typed', []],
  [['plain', 'further'], 'plain', ['plain']],
  [['further'], 'further', ['plain', 'further']],
  [[], 'loosely typed', ['plain', 'further']],
] as const)
  test(`of ${known.join(' and ') || 'no way'} that leads anywhere it takes ${taken}`, async () => {
    const read: string[] = [];
    const way = (name: string) => () => {
      read.push(name);
      return Promise.resolve(name);
    };
    const result = await readInOrder('typed', {
      isKnown: (name) => (known as readonly string[]).includes(name),
      inOtherScripts: () => Promise.resolve([way('plain'), way('further')]),
      otherwise: (typed) => Promise.resolve(`loosely ${typed}`),
    });
    assert.equal(result, taken);
    assert.deepEqual(read, asked, 'each way is tried only when its turn comes');
  });
