import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ContentError } from '../files/content-error.ts';
import { readReturned, type ReturnedUnit } from './read-returned.ts';
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

test('XLIFF 1.2 gives back each unit; its target is still the Chinese', () =>
  assert.deepEqual(
    read(writeXliff12(pages)),
    EMPTY.map((unit) => ({ ...unit, en: unit.zh })),
  ));

test('XLIFF 2.1 gives back each unit', () => assert.deepEqual(read(writeXliff21(pages)), EMPTY));

test('Word gives back each unit, without notes and proposals', () =>
  assert.deepEqual(readReturned(writeDocx('报告', pages), 'back.docx'), EMPTY));

test('a Word file written twice has the same bytes', () =>
  assert.deepEqual(writeDocx('报告', pages), writeDocx('报告', pages)));

/** Reads the units after an edit of the first unit's right cell, of its row or of the whole document. */
function edited(cell: string, row: (xml: string) => string = (xml) => xml): ReturnedUnit[] {
  const parts = unzipSync(writeDocx('报告', pages));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:p></w:p>', () => cell);
  return readReturned(zipSync({ ...parts, 'word/document.xml': strToU8(row(document)) }), 'back.docx');
}

const said = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

for (const [what, cell, en] of [
  [
    'several paragraphs and runs are one text',
    `<w:p>${said('Below ')}${said('5.5%')}</w:p><w:p>${said('and “A”')}</w:p>`,
    'Below 5.5% and “A”',
  ],
  [
    'changes count as accepted',
    `<w:p>${said('Below ')}<w:ins>${said('5.5%')}</w:ins><w:del><w:r><w:delText>6%</w:delText></w:r></w:del></w:p>`,
    'Below 5.5%',
  ],
  [
    'moved text is read at its new place',
    `<w:p><w:moveFrom>${said('first ')}</w:moveFrom>${said('second ')}<w:moveTo>${said('first')}</w:moveTo></w:p>`,
    'second first',
  ],
  [
    'a non-breaking hyphen is a hyphen',
    '<w:p><w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>term</w:t></w:r></w:p>',
    'long-term',
  ],
  [
    'a raised figure stays raised',
    `<w:p>${said('9 m')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>`,
    '9 m²',
  ],
  [
    'a comment is not part of the text',
    `<w:p>${said('Below')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    'Below',
  ],
] as const)
  test(`of the English in Word, ${what}`, () => assert.deepEqual(edited(cell)[0], { id: 'report.part-1.p1', zh, en }));

for (const [what, cell] of [
  [
    'a number or bullet that Word adds by itself',
    `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${said('A')}</w:p>`,
  ],
  ['text that Word turns into capitals', `<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>a</w:t></w:r></w:p>`],
  ['hidden text', `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>old</w:t></w:r>${said('new')}</w:p>`],
  ['a footnote', `<w:p>${said('A')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`],
  ['a text box', `<w:p><w:r><w:pict><w:txbxContent><w:p>${said('A')}</w:p></w:txbxContent></w:pict></w:r></w:p>`],
  ['a table', `<w:p>${said('A')}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`],
] as const)
  test(`${what} beside the English in Word makes the unit unclear`, () =>
    assert.deepEqual(edited(cell)[0]?.unclear, `there is ${what}`));

test('struck-through text in the English of Word makes the unit unclear', () => {
  const cell = `<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>old</w:t></w:r>${said('new')}</w:p>`;
  assert.match(edited(cell)[0]?.unclear ?? '', /^“old”: /);
});

for (const [what, change, unclear] of [
  [
    'are merged beside each other',
    (xml: string) => xml.replace(/<\/w:tc><w:tc><w:tcPr>.*?<\/w:tcPr>/, ''),
    'cells were merged',
  ],
  [
    'are merged below each other',
    (xml: string) => xml.replace(/(?<=<w:tc><w:tcPr>)(?=.*?<\/w:tcPr><w:p><w:r><w:t[^>]*>A)/, '<w:vMerge/>'),
    'cells were merged',
  ],
  [
    'are split in two',
    (xml: string) => xml.replace('</w:tr>', `<w:tc><w:p>${said('B')}</w:p></w:tc></w:tr>`),
    'there is text in a third cell',
  ],
] as const)
  test(`cells that ${what} are reported`, () =>
    assert.equal(edited(`<w:p>${said('A')}</w:p>`, change)[0]?.unclear, unclear));

test('a row that somebody added for the rest of the English has no place', () => {
  const row = `<w:tr><w:tc><w:p/></w:tc><w:tc><w:p>${said('B')}</w:p></w:tc></w:tr>`;
  assert.deepEqual(edited('<w:p/>', (xml) => xml.replace('</w:tr>', `</w:tr>${row}`))[1], { id: '', zh: '', en: 'B' });
});

test('an empty row and a deleted row are not units', () => {
  const row = (properties: string): string => `<w:tr>${properties}<w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>`;
  const change = (xml: string): string =>
    xml.replace('</w:tr>', `</w:tr>${row('')}`).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
  assert.deepEqual(
    edited('<w:p/>', change).map(({ id }) => id),
    ['report.part-1.t1-r1:2'],
  );
});

test('segments that a program made are joined; where one has no English, the whole unit waits', () => {
  const unit = (segments: string): string =>
    `<xliff version="2.1"><file id="f"><unit id="a.b.p1">${segments}</unit></file></xliff>`;
  const whole =
    '<segment><source>一。</source><target>One.</target></segment><ignorable><source> </source></ignorable><segment><source>二。</source><target>Two.</target></segment>';
  assert.deepEqual(read(unit(whole)), [{ id: 'a.b.p1', zh: '一。 二。', en: 'One. Two.' }]);
  assert.deepEqual(read(unit(whole.replace('<target>Two.</target>', ''))), [{ id: 'a.b.p1', zh: '一。 二。', en: '' }]);
});

const unit12 = (attributes: string, target: string, en = 'One.'): string =>
  `<trans-unit id="a.b.p1"${attributes}><source>一。</source><target${target}>${en}</target></trans-unit>`;
const file12 = (...inside: string[]): string =>
  `<xliff version="1.2"><file><body>${inside.join('')}</body></file></xliff>`;

for (const [attributes, target, mark] of [
  ['', '', undefined],
  ['', ' state="new"', undefined],
  ['', ' state="translated"', undefined],
  ['', ' state="final"', undefined],
  ['', ' state="signed-off"', undefined],
  [' approved="yes"', ' state="new"', undefined],
  [' approved="yes"', '', undefined],
  [' approved="no"', ' state="translated"', undefined],
  [' approved="no"', '', 'not approved'],
  ['', ' state="needs-translation"', 'needs-translation'],
  [' approved="yes"', ' state="needs-translation"', 'needs-translation'],
  ['', ' state="needs-review-translation"', 'needs-review-translation'],
  ['', ' state="x-fuzzy"', 'x-fuzzy'],
] as const)
  test(`of a unit${attributes} and a target${target} the English is ${mark === undefined ? 'finished' : 'not'}`, () =>
    assert.equal(read(file12(unit12(attributes, target)))[0]?.unfinished, mark));

test('the state written by the export means unfinished where the program has set other states', () => {
  const units = read(file12(unit12('', ' state="new"'), unit12('', ' state="translated"')));
  assert.deepEqual(
    units.map(({ unfinished }) => unfinished),
    ['new', undefined],
  );
});

test('English that a program filled in from a similar sentence counts as unfinished', () =>
  assert.equal(read(file12(unit12('', ' state="new"', '[fuzzy] One.')))[0]?.unfinished, '[fuzzy]'));

test('Trados confirms each segment of a unit', () => {
  const unit = (conf: string): string =>
    `<trans-unit id="a.b.p1"><source>一。</source><target>One.</target><sdl:seg-defs xmlns:sdl="s"><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="${conf}"/></sdl:seg-defs></trans-unit>`;
  assert.equal(read(file12(unit('Draft')))[0]?.unfinished, 'Draft');
  assert.equal(read(file12(unit('ApprovedTranslation')))[0]?.unfinished, undefined);
});

for (const [states, mark] of [
  [['initial', 'initial'], undefined],
  [['translated', 'initial'], 'initial'],
  [['reviewed', 'final'], undefined],
] as const)
  test(`segments of XLIFF 2.1 that are ${states.join(' and ')} are ${mark === undefined ? 'finished' : 'not'}`, () => {
    const segments = states.map(
      (state) => `<segment state="${state}"><source>一。</source><target>A.</target></segment>`,
    );
    const text = `<xliff version="2.1"><file id="f"><unit id="a.b.p1">${segments.join('')}</unit></file></xliff>`;
    assert.equal(read(text)[0]?.unfinished, mark);
  });

test('a file with an element that never ends is refused, with the line', () => {
  const written = writeXliff12(pages).replace('<target', '\n<target');
  assert.equal(read(written).length, 2);
  assert.throws(() => read(written.replace('</target>', '</targt>')), /back.xlf:\d+[^]*<target> never ends/);
  assert.throws(() => read(written.replace('</trans-unit>', '')), /<trans-unit> never ends/);
  assert.equal(read(written.replace('</target>', '<x id="1"/></target>')).length, 2);
});

test('a file that breaks off is refused', () => {
  for (const write of [writeXliff12, writeXliff21])
    assert.throws(() => read(write(pages).slice(0, -40)), /breaks off before its end/);
});

for (const text of ['', 'plain words', '<tmx version="1.4"/>', '<xliff version="3.0"/>'])
  test(`${JSON.stringify(text)} is none of the formats`, () => assert.throws(() => read(text), ContentError));
