import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import type { Lang } from '../i18n/lang.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { changeLog } from './change-log.ts';
import type { BlockChange, ContentChange } from './content-change.ts';

const library = loadLibrary('public');
const [document] = library.documents;
const page = document?.pages.toSorted((a, b) => b.blocks.length - a.blocks.length)[0];
if (document === undefined || page === undefined) throw new Error('A library without a page.');
const ids = page.blocks.map(({ id }) => id);

function logOf(changes: readonly ContentChange[], lang: Lang = 'en') {
  return changeLog([{ document: document as NonNullable<typeof document>, changes }], {
    library,
    lang,
    t: createTranslate(lang),
  });
}

function on(date: string, ...changes: readonly BlockChange[]): ContentChange {
  return { key: date, date, changes };
}

test('days are listed newest first, and changes of one day together', () => {
  const [first = '', second = ''] = ids;
  const log = logOf([
    on('2027-01-02T09:00:00Z', { id: first, kind: 'english' }),
    on('2027-01-02T08:00:00Z', { id: first, kind: 'english' }, { id: second, kind: 'reworded' }),
    on('2027-02-01T00:00:00Z', { id: first, kind: 'english' }),
  ]);
  assert.deepEqual(
    log.map(({ date }) => date),
    ['2027-02-01', '2027-01-02'],
  );
  assert.deepEqual(
    log[1]?.documents[0]?.pages[0]?.kinds.map(({ kind, count }) => [kind, count]),
    [
      ['reworded', 1],
      ['english', 1],
    ],
  );
});

test('many places with the same kind of change are counted, not listed', () => {
  assert.ok(ids.length >= 5);
  const log = logOf([on('2027-01-02T00:00:00Z', ...ids.map((id): BlockChange => ({ id, kind: 'english' })))]);
  const [kind] = log[0]?.documents[0]?.pages[0]?.kinds ?? [];
  assert.equal(kind?.count, ids.length);
  assert.deepEqual(kind.places, []);
});

test('a move is listed with its new place and its reason; what is gone has no link', () => {
  const [first = ''] = ids;
  const gone = `${page?.document ?? ''}/${page?.page ?? ''}/p999`;
  const log = logOf([
    on('2027-01-02T00:00:00Z', { id: gone, kind: 'moved', to: [first], reason: 'Printed elsewhere.' }),
  ]);
  const place = log[0]?.documents[0]?.pages[0]?.kinds[0]?.places[0];
  assert.equal(place?.route, null);
  assert.equal(place.reason, 'Printed elsewhere.');
  assert.match(place.to[0]?.route ?? '', /^\/en\/.+#/);
});

test('a new page is named once, without its blocks', () => {
  const id = `${page?.document ?? ''}/${page?.page ?? ''}`;
  const log = logOf([on('2027-01-02T00:00:00Z', { id, kind: 'added' }, { id: ids[0] ?? '', kind: 'english' })]);
  assert.equal(log[0]?.documents[0]?.added[0]?.route, `/en/${id}/#title`);
  assert.deepEqual(log[0]?.documents[0]?.pages, []);
});

test('changes only to the English are not listed in Chinese', () => {
  const changes = [on('2027-01-02T00:00:00Z', { id: ids[0] ?? '', kind: 'english' })];
  assert.equal(logOf(changes, 'en').length, 1);
  assert.deepEqual(logOf(changes, 'zh'), []);
});
