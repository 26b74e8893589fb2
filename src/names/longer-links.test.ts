import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library, MentionedName } from '../library/library.ts';
import { longerLinks } from './longer-links.ts';

const entry = (id: string): object => ({ id, zh: { name: `${id}名` }, en: { name: `${id} name` } });
const library = { names: [entry('museum'), entry('both')], terms: [entry('both')] } as unknown as Library;
const within = (...longer: [id: string, isTerm: boolean, count: number][]): MentionedName =>
  ({ within: longer.map(([id, isTerm, count]) => ({ id, isTerm, count })) }) as unknown as MentionedName;

test('a longer name links to its entry in the index, a term to the glossary', () => {
  const name = within(['museum', false, 2], ['both', true, 1]);
  assert.deepEqual(longerLinks(library, name, 'en'), [
    { route: '/en/names/museum/', words: 'museum name', count: 2 },
    { route: '/en/glossary/both/', words: 'both name', count: 1 },
  ]);
  assert.deepEqual(longerLinks(library, name, 'zh')[0], { route: '/zh/names/museum/', words: 'museum名', count: 2 });
});

test('nothing links to entries that the library does not contain', () =>
  assert.deepEqual(longerLinks(library, within(['museum', true, 1], ['gone', false, 1]), 'en'), []));
