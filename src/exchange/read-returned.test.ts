import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ContentError } from '../files/content-error.ts';
import { readReturned } from './read-returned.ts';
import { writeDocx } from './write-docx.ts';
import { writeXliff12, writeXliff21 } from './write-xliff.ts';

const zh = '<5.5% & “A”、*';
const pages = [
  {
    id: 'report/part-1',
    units: [
      {
        id: 'report.part-1.p1',
        zh,
        notes: ['Term: 甲 = A & B'],
        matches: [{ zh: '近似', en: 'Near', block: 'plan/a/p1', likeness: 80 }],
      },
      { id: 'report.part-1.t1-r1:2', zh: '指标', notes: [], matches: [] },
    ],
  },
];
const EMPTY = [
  { id: 'report.part-1.p1', zh, en: '' },
  { id: 'report.part-1.t1-r1:2', zh: '指标', en: '' },
];
const read = (text: string): ReturnType<typeof readReturned> => readReturned(strToU8(text), 'back.xlf');

test('XLIFF 1.2 gives back each unit; the Chinese waits as target', () =>
  assert.deepEqual(
    read(writeXliff12(pages)),
    EMPTY.map((unit) => ({ ...unit, en: unit.zh })),
  ));

test('XLIFF 2.1 gives back each unit', () => assert.deepEqual(read(writeXliff21(pages)), EMPTY));

test('Word gives back each unit, notes and proposals left out', () =>
  assert.deepEqual(readReturned(writeDocx('报告', pages), 'back.docx'), EMPTY));

test('a Word file is the same bytes twice', () => assert.deepEqual(writeDocx('报告', pages), writeDocx('报告', pages)));

test('English in several paragraphs and runs of Word is one text; deleted text is gone', () => {
  const parts = unzipSync(writeDocx('报告', pages));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    /(?<=<w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"\/><\/w:tcPr>)<w:p><\/w:p>/,
    '<w:p><w:r><w:t>Below </w:t></w:r><w:ins><w:r><w:t>5.5%</w:t></w:r></w:ins><w:del><w:r><w:delText>6%</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>and “A”</w:t></w:r></w:p>',
  );
  const back = readReturned(zipSync({ ...parts, 'word/document.xml': strToU8(document) }), 'back.docx');
  assert.deepEqual(back[0], { id: 'report.part-1.p1', zh, en: 'Below 5.5% and “A”' });
});

test('segments that a program made are joined; where one has no English, all wait', () => {
  const unit = (segments: string): string =>
    `<xliff version="2.1"><file id="f"><unit id="a.b.p1">${segments}</unit></file></xliff>`;
  const whole =
    '<segment><source>一。</source><target>One.</target></segment><ignorable><source> </source></ignorable><segment><source>二。</source><target>Two.</target></segment>';
  assert.deepEqual(read(unit(whole)), [{ id: 'a.b.p1', zh: '一。 二。', en: 'One. Two.' }]);
  assert.deepEqual(read(unit(whole.replace('<target>Two.</target>', ''))), [{ id: 'a.b.p1', zh: '一。 二。', en: '' }]);
});

for (const text of ['', 'plain words', '<tmx version="1.4"/>', '<xliff version="3.0"/>'])
  test(`${JSON.stringify(text)} is none of the forms`, () => assert.throws(() => read(text), ContentError));
