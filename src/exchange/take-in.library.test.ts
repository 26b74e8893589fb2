import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { loadLibrary, readLibrary } from '../loading/load-library.ts';
import { exportDocument } from './export-document.ts';
import { unitPlace } from './exchange-unit.ts';
import { readReturned, type ReturnedUnit } from './read-returned.ts';
import { takeIn } from './take-in.ts';

const REPORT = 'plan-report-2025';
const library = loadLibrary('public');
/** The content with the report as it was before it was translated. */
const root = mkdtempSync(path.join(tmpdir(), 'exchange-'));
after(() => rmSync(root, { recursive: true, force: true }));
for (const folder of ['src/content', 'src/sources'])
  cpSync(path.join(PROJECT_ROOT, folder), path.join(root, folder), { recursive: true });
for (const folder of ['documents/en', 'translations'])
  rmSync(path.join(root, 'src/content', folder, REPORT), { recursive: true });
const { files } = exportDocument(readLibrary('public', root), REPORT);
const [xliff = ''] = [...files].flatMap(([name, content]) => (name.endsWith('1.2.xlf') ? [String(content)] : []));
const units = readReturned(new TextEncoder().encode(xliff), 'back.xlf').map(translated);

/** A unit with the English that the library has for it. */
function translated(unit: ReturnedUnit): ReturnedUnit {
  const place = unitPlace(unit.id) ?? assert.fail(unit.id);
  const en = library.block(`${place.page}/${place.fragment}`)?.en ?? assert.fail(unit.id);
  return { ...unit, en: place.cell === null ? en : (en.split('\t')[place.cell - 1] ?? '') };
}

const change = (id: string, to: Partial<ReturnedUnit>): ReturnedUnit[] =>
  units.map((unit) => (unit.id === id ? { ...unit, ...to } : unit));

test('a whole report comes back as exactly the pages that exist, byte for byte', () => {
  assert.ok(units.length > 400);
  const made = takeIn(root, units, 'back.xlf');
  assert.equal(made.pages, 4);
  assert.deepEqual(made.left, []);
  assert.deepEqual(made.absent, []);
  const english = [...made.files].filter(([file]) => file.endsWith('.mdx'));
  assert.equal(english.length, 4);
  for (const [file, text] of english) assert.equal(text, readFileSync(path.join(PROJECT_ROOT, file), 'utf8'), file);
});

test('a unit without English, or with the Chinese as its English, stays untranslated', () => {
  const made = takeIn(
    root,
    change(`${REPORT}.part-1.title`, { en: '一、2024 年国民经济和社会发展计划执行情况' }),
    'back.xlf',
  );
  assert.deepEqual(made.left, [`${REPORT}.part-1.title`]);
  assert.match(made.files.get(`src/content/documents/en/${REPORT}/part-1.mdx`) ?? '', /<Untranslated \/>/);
});

test('blocks that wait for English and are missing from the file are named', () => {
  const made = takeIn(
    root,
    units.filter(({ id }) => id !== `${REPORT}.part-1.title` && !id.includes('.part-2.t1-r1:')),
    'back.xlf',
  );
  assert.deepEqual(made.left, []);
  assert.deepEqual(made.absent, [`${REPORT}.part-1.title`, `${REPORT}.part-2.t1-r1`]);
});

test('so are those on a page that has some English', () => {
  const [title, paragraph] = [`${REPORT}.part-1.title`, `${REPORT}.part-1.p1`];
  const half = mkdtempSync(path.join(tmpdir(), 'exchange-half-'));
  try {
    cpSync(root, half, { recursive: true });
    const first = takeIn(
      half,
      units.filter(({ id }) => id !== title && id !== paragraph),
      'back.xlf',
    );
    assert.deepEqual(first.absent, [title, paragraph]);
    for (const [file, text] of first.files) {
      mkdirSync(path.dirname(path.join(half, file)), { recursive: true });
      writeFileSync(path.join(half, file), text);
    }
    const second = takeIn(
      half,
      units.filter(({ id }) => id === title),
      'again.xlf',
    );
    assert.deepEqual(second.absent, [paragraph]);
  } finally {
    rmSync(half, { recursive: true });
  }
});

test('a row comes in whole or not at all', () => {
  const row = units.filter(({ id }) => /\.part-2\.t1-r1:\d+$/.test(id));
  assert.ok(row.length > 1);
  const made = takeIn(root, change(row[0]?.id ?? '', { en: '' }), 'back.xlf');
  assert.deepEqual(made.left, [row[0]?.id]);
});

test('units that a program marks as unfinished are not taken in, and each is named', () => {
  const row = units.filter(({ id }) => /\.part-2\.t1-r1:\d+$/.test(id));
  const [cell = assert.fail()] = row;
  const marked = change(cell.id, { unfinished: 'needs-translation' }).map((unit) =>
    unit.id === `${REPORT}.part-1.title` ? { ...unit, unfinished: 'not approved' } : unit,
  );
  const made = takeIn(root, marked, 'back.xlf');
  assert.deepEqual(made.unfinished, [
    { id: `${REPORT}.part-1.title`, mark: 'not approved' },
    { id: cell.id, mark: 'needs-translation' },
  ]);
  assert.match(made.files.get(`src/content/documents/en/${REPORT}/part-1.mdx`) ?? '', /<Untranslated \/>/);
  assert.equal(made.blocks, takeIn(root, units, 'back.xlf').blocks - 2);
});

test('everything that is wrong is reported together, and nothing is taken in', () => {
  const wrong = change(`${REPORT}.part-1.title`, { en: 'I. Implementation of the Plan for 2023' }).map((unit) => {
    if (unit.id === `${REPORT}.part-2.p1`) return { ...unit, zh: `${unit.zh}又` };
    if (unit.id === `${REPORT}.part-2.p2`) return { ...unit, unclear: 'there is a footnote' };
    return unit.id === `${REPORT}.part-3.title` ? { ...unit, en: `${unit.en}，` } : unit;
  });
  assert.throws(
    () => takeIn(root, [...wrong, { id: 'nothing', zh: '', en: 'x' }, { id: '', zh: '', en: 'The rest.' }], 'back.xlf'),
    (error: Error) => {
      for (const words of [
        /number-differs/,
        /part-2\.p1: the Chinese is now/,
        /is not English/,
        /"nothing" is not a place/,
        /A row without a place says “The rest\.”/,
        /part-2\.p2: there is a footnote\./,
      ])
        assert.match(error.message, words);
      assert.match(error.message, /problems; nothing was written/);
      return true;
    },
  );
});
