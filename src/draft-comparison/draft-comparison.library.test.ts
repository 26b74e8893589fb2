import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue } from '../files/issue.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { checkMapping } from './check-mapping.ts';
import { compareSections } from './compare-sections.ts';
import { readMapping } from './draft-mapping.ts';
import { draftIn } from '../library/draft-in.ts';
import { findBlanks } from './find-blanks.ts';
import { readableDiff, sharePercent } from './readable-diff.ts';

const library = loadLibrary('staff');
const mapping = readMapping();
const documents = draftIn(library) ?? assert.fail('The library has no draft.');

test('only the staff profile has the draft', () => {
  assert.deepEqual(draftIn(library), library.facts.draft);
  assert.equal(draftIn(loadLibrary('public')), null);
});

test('the mapping names every section and every blank of both documents once', () => {
  assert.deepEqual(checkMapping(mapping, library).map(formatIssue), []);
});

test('reports a section left out, one named twice, one that does not exist, and a quotation that differs', () => {
  const [cover, preface, ...sections] = mapping.sections;
  assert.ok(cover && preface);
  const [first, ...blanks] = mapping.blanks;
  assert.ok(first?.adopted);
  const found = checkMapping(
    {
      sections: [
        { draft: ['chapter-99/s1'], plan: ['preface/title', 'preface/title'] },
        { ...preface, plan: [] },
        ...sections,
      ],
      blanks: [{ ...first, adopted: { ...first.adopted, quote: '生命健康产业' + '零' } }, ...blanks],
    },
    library,
  );
  assert.deepEqual(
    found.map(({ kind, found: words }) => (kind === 'quote-differs' ? kind : words)),
    ['cover/title is not named', 'there is no chapter-99/s1', 'preface/title is named twice', 'quote-differs'],
  );
});

test('both wordings can be rebuilt from the differences, except for the width of punctuation and for spaces', () => {
  for (const { segments } of compareSections(mapping, library, documents))
    assert.ok(segments.every(({ text }) => text !== ''));
  const segments = readableDiff('增长**%,新增 5家', '增长 15%，新增5 家');
  assert.equal(
    segments
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
    '增长**%，新增5家',
  );
  assert.equal(
    segments
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
    '增长15%，新增5家',
  );
});

test('a character that happens to stand between two changes becomes part of them', () => {
  const segments = readableDiff('甲乙丙丁的戊己庚辛', '子丑寅卯的辰巳午未');
  assert.deepEqual(
    segments.map(({ kind }) => kind),
    ['removed', 'added'],
  );
});

for (const [before, after, percent] of [
  ['', '', 100],
  ['徐汇', '徐汇', 100],
  ['徐汇', '', 0],
  ['徐汇滨江', '徐汇', 67],
] as const) {
  test(`“${before}” and “${after}” share ${percent}%`, () =>
    assert.equal(sharePercent(readableDiff(before, after)), percent));
}

test('finds each blank with the clause around it', () => {
  assert.deepEqual(findBlanks('总量突破##亿元,增值率不低于**%;面积XX万平方米'), [
    { before: '总量突破', placeholder: '##', after: '亿元' },
    { before: '增值率不低于', placeholder: '**', after: '%' },
    { before: '面积', placeholder: 'XX', after: '万平方米' },
  ]);
});
