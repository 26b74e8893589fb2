import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../loading/load-library.ts';
import type { BlockChange } from './content-change.ts';
import { inReadingOrder } from './in-reading-order.ts';

const plan = loadLibrary('public').document('plan-2021-2025');
const change = (place: string, kind: BlockChange['kind'] = 'reworded'): BlockChange => ({
  id: `plan-2021-2025/${place}`,
  kind,
});

test('changes are in the reading order of the document', () => {
  const asFilesLie = [
    'annex-1/t1-r2',
    'chapter-1/s1-p1',
    'chapter-10/s1-p1',
    'chapter-2/s2-p1',
    'chapter-2/s1-p1',
    'preface/p1',
  ];
  assert.deepEqual(
    inReadingOrder(
      asFilesLie.map((place) => change(place)),
      plan,
    ).map(({ id }) => id.replace('plan-2021-2025/', '')),
    ['preface/p1', 'chapter-1/s1-p1', 'chapter-2/s1-p1', 'chapter-2/s2-p1', 'chapter-10/s1-p1', 'annex-1/t1-r2'],
  );
});

test('what is gone comes after what exists, and keeps its order', () => {
  const changes = [
    change('chapter-99', 'removed'),
    change('chapter-20', 'removed'),
    change('chapter-1/s9-p9', 'removed'),
    change('chapter-1/s1-p1'),
  ];
  assert.deepEqual(
    inReadingOrder(changes, plan).map(({ id }) => id.replace('plan-2021-2025/', '')),
    ['chapter-1/s1-p1', 'chapter-1/s9-p9', 'chapter-20', 'chapter-99'],
  );
});
