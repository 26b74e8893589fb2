import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import type { Reading } from '../../pieces.ts';
import { readOriginal } from '../read-original.ts';

/** A word or a line of a made-up page: text, left, distance from the bottom, size. */
type Placed = readonly [text: string, left: number, bottom: number, size?: number];

async function madeUpPdf(
  pages: readonly (readonly Placed[])[],
  change?: (pdf: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  for (const lines of pages) {
    const page = pdf.addPage([600, 800]);
    for (const [text, x, y, size = 10] of lines) page.drawText(text, { x, y, size, font });
  }
  await change?.(pdf);
  return pdf.save({ useObjectStreams: false });
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const read = async (...pages: readonly (readonly Placed[])[]): Promise<Reading> =>
  readOriginal('original.pdf', await madeUpPdf(pages));
const shown = ({ pieces }: Reading): unknown[] =>
  pieces.map((piece) => {
    if (piece.kind === 'paragraph') return piece.text;
    return piece.kind === 'table'
      ? piece.rows.map((row) => row.map(({ paragraphs }) => paragraphs.join('/')))
      : piece.kind;
  });

/** A line as wide as the text of the page: 80 letters of 6 points. */
const full = (word: string): string =>
  word
    .repeat(80)
    .slice(0, 74)
    .replace(/(.{9})./g, '$1 ') + 'endend';

test('gaps show the paragraphs, across pages too; running heads and page numbers are listed', async () => {
  const page = (number: number, ...lines: Placed[]): Placed[] => [
    ['Report of the District', 230, 780],
    ...lines,
    [`- ${number} -`, 290, 20],
  ];
  const reading = await read(
    page(1, ['Report', 270, 740, 20], [full('a'), 60, 700], ['last words.', 60, 685], [full('b'), 60, 655]),
    page(2, ['goes on here.', 60, 740], [full('c'), 60, 710], ['short.', 60, 695]),
    page(3, [full('d'), 60, 740], ['end.', 60, 725]),
  );
  assert.deepEqual(shown(reading), [
    'Report',
    `${full('a')} last words.`,
    `${full('b')} goes on here.`,
    'page-break',
    `${full('c')} short.`,
    'page-break',
    `${full('d')} end.`,
  ]);
  assert.deepEqual(reading.dropped.map(({ text }) => text).sort(), [
    '- 1 -',
    '- 2 -',
    '- 3 -',
    ...Array<string>(3).fill('Report of the District'),
  ]);
  assert.equal(reading.pieces[0]?.kind === 'paragraph' && reading.pieces[0].style?.centered, true);
  assert.equal(reading.pieces[4]?.place.page, 2);
});

test('a hyphenated word is joined again and listed', async () => {
  const reading = await read([
    [`${full('a').slice(0, 73)} devel-`, 60, 700],
    ['opment goes on.', 60, 685],
  ]);
  assert.match(String(shown(reading)[0]), /development goes on\.$/);
  assert.equal(reading.changed[0]?.text, 'devel-opment');
});

test('two columns are read one after the other, a line across them separately', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => 700 - index * 15);
  const column = (name: string, left: number): Placed[] =>
    rows.map((bottom, index) => [`${name}${index} ${'x'.repeat(30)}`.slice(0, 33), left, bottom]);
  const reading = await read([
    ['Title across both of the columns of this page', 150, 740, 12],
    ...column('L', 60),
    ...column('R', 330),
  ]);
  const order = [
    ...shown(reading)
      .join(' ')
      .matchAll(/\b[LR]\d+/g),
  ].map(([name]) => name);
  assert.deepEqual(order, [...rows.map((_, index) => `L${index}`), ...rows.map((_, index) => `R${index}`)]);
});

test('rows with gaps are a table, with a doubt', async () => {
  const row = (bottom: number, ...cells: string[]): Placed[] =>
    cells.map((cell, index) => [cell, 60 + index * 150, bottom]);
  const reading = await read([
    [full('a'), 60, 740],
    ...row(700, 'Item', '2020', '2025'),
    ...row(685, 'Growth', '2.3', '5'),
    ...row(670, 'Rate', '60.6', '65'),
  ]);
  assert.deepEqual(shown(reading)[1], [
    ['Item', '2020', '2025'],
    ['Growth', '2.3', '5'],
    ['Rate', '60.6', '65'],
  ]);
  assert.match(reading.doubts[0]?.reason ?? '', /read as one; compare the cells/);
});

test('lines that continue a cell belong to it, and a missing cell leaves its place empty', async () => {
  const reading = await read([
    [full('a'), 60, 760],
    ...(
      [
        ['No', 60],
        ['Indicator', 120],
        ['2020', 330],
        ['2025', 430],
      ] as const
    ).map(([text, x]): Placed => [text, x, 700]),
    ...(
      [
        ['1', 60],
        ['Spending on research', 120],
        ['6.5', 330],
        ['about 6', 430],
      ] as const
    ).map(([text, x]): Placed => [text, x, 680]),
    ['of all enterprises', 120, 668],
    ...(
      [
        ['2', 60],
        ['Income', 120],
        ['as fast', 430],
      ] as const
    ).map(([text, x]): Placed => [text, x, 648]),
    ['as growth', 430, 636],
    [full('b'), 60, 600],
  ]);
  assert.deepEqual(shown(reading).slice(1, 2), [
    [
      ['No', 'Indicator', '2020', '2025'],
      ['1', 'Spending on research of all enterprises', '6.5', 'about 6'],
      ['2', 'Income', '', 'as fast as growth'],
    ],
  ]);
  assert.equal(shown(reading).length, 3);
});

test('a long cell ends where the next column of the table begins, and a head may have two lines', async () => {
  const rows: readonly (readonly string[])[] = [
    ['Item', 'Unit', '(%)'],
    ['Steel', 'tons', '1.5'],
    ['Room conditioners', 'sets', '9.7'],
    ['Beer', 'litres', '3.3'],
  ];
  const reading = await read([
    [full('a'), 60, 740],
    ['Growth', 300, 712],
    ...rows.flatMap((row, index) => row.map((text, at): Placed => [text, [60, 166, 300][at] ?? 0, 700 - index * 14])),
  ]);
  assert.deepEqual(shown(reading)[1], [['Item', 'Unit', 'Growth (%)'], ...rows.slice(1)]);
});

test('footnotes follow the paragraph with their mark, which continues on the next page', async () => {
  const page = (...lines: Placed[]): Placed[] => [['Report of the District', 230, 780], ...lines];
  const reading = await read(
    page(
      [full('a'), 60, 700],
      ['grew by 5%', 60, 685],
      ['1', 120, 689, 6],
      [full('b').slice(0, 70), 126, 685],
      ['1 Figures of the year', 60, 60, 8],
      ['2024.', 60, 50, 8],
    ),
    page(['goes on here.', 60, 740], [full('c'), 60, 710], ['short.', 60, 695]),
    page([full('d'), 60, 740]),
  );
  const notes = reading.pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.style?.note ? [piece] : []));
  assert.deepEqual(
    notes.map(({ text, style }) => [style?.note, text]),
    [['[1]', 'Figures of the year 2024.']],
  );
  assert.match(String(shown(reading)[0]), /grew by 5%\[1\].*goes on here\.$/);
  assert.equal(shown(reading)[1], 'Figures of the year 2024.');
  assert.deepEqual(
    reading.changed.map(({ text, reason }) => `${text} | ${reason}`),
    ['1 → [1] | It is printed raised.'],
  );
});

test('a short note ends with its line, and the line below is its second paragraph', async () => {
  const reading = await read([
    [full('a'), 60, 700],
    ['grew by 5%', 60, 685],
    ['1', 120, 689, 6],
    ['and 2%', 126, 685],
    ['2', 162, 689, 6],
    [full('b').slice(0, 60), 170, 685],
    ['1 Figures of the year:', 60, 80, 8],
    ['See the yearbook:', 60, 70, 8],
    [`2 ${full('c').slice(0, 70)}`, 60, 60, 8],
    ['at comparable prices.', 60, 50, 8],
  ]);
  const notes = reading.pieces.flatMap((piece) =>
    piece.kind === 'paragraph' && piece.style?.note !== undefined ? [piece] : [],
  );
  assert.deepEqual(
    notes.map(({ text, style }) => [style?.note, text.slice(-12)]),
    [
      ['[1]', 'of the year:'],
      ['', 'he yearbook:'],
      ['[2]', 'able prices.'],
    ],
  );
});

test('columns whose lines are at different heights are still columns', async () => {
  const column = (name: string, left: number, top: number): Placed[] =>
    Array.from({ length: 12 }, (_, index) => [
      `${name}${index} ${'x'.repeat(36)}`.slice(0, 39),
      left,
      top - index * 15,
    ]);
  const reading = await read([...column('L', 60, 700), ...column('R', 306, 693)]);
  const order = [
    ...shown(reading)
      .join(' ')
      .matchAll(/\b[LR]\d+/g),
  ]
    .map(([name]) => name[0])
    .join('');
  assert.equal(order, 'L'.repeat(12) + 'R'.repeat(12));
});

test('says what to do with a scan, a locked file and a damaged one', async () => {
  await assert.rejects(read([]), /has 1 page and no text: it is empty, or its letters are drawn as shapes/);
  const scan = await madeUpPdf([[]], async (pdf) => pdf.getPage(0).drawImage(await pdf.embedPng(PIXEL)));
  await assert.rejects(readOriginal('original.pdf', scan), /no text: it is a scan[\s\S]*Ask for the Word file/);
  const locked = await madeUpPdf([[['text', 60, 700]]], (pdf) => {
    const key = PDFHexString.of('00'.repeat(32));
    pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))]);
    pdf.context.trailerInfo.Encrypt = pdf.context.register(
      pdf.context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4, O: key, U: key }),
    );
  });
  await assert.rejects(readOriginal('original.pdf', locked), /locked with a password/);
  await assert.rejects(readOriginal('original.pdf', Buffer.from('%PDF-1.7\nnothing more')), /The PDF is damaged/);
});

test('a picture is a doubt, and so is the author', async () => {
  const bytes = await madeUpPdf([[['Some words of the text around it.', 60, 700]]], async (pdf) => {
    pdf.setAuthor('Zhang San');
    pdf.getPage(0).drawImage(await pdf.embedPng(PIXEL));
  });
  const reading = await readOriginal('original.pdf', bytes);
  assert.match(reading.doubts[0]?.reason ?? '', /left out; save those that belong/);
  assert.deepEqual(reading.authors, ['Zhang San']);
});

for (const [encoding, codes] of [
  ['GBK-EUC-H', 'd0ecbbe3c7f8b9e6bbae'],
  ['UniGB-UCS2-H', '5f906c47533a89c45212'],
] as const)
  test(`reads Chinese in a font that is not embedded, by the codes of ${encoding}`, async () => {
    const bytes = await madeUpPdf([[]], (pdf) => {
      const page = pdf.getPage(0).node;
      const letters = {
        Type: 'Font',
        Subtype: 'CIDFontType0',
        BaseFont: 'STSong-Light',
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 2 },
      };
      const font = { Type: 'Font', Subtype: 'Type0', BaseFont: 'STSong-Light', Encoding: encoding };
      page.setFontDictionary(
        PDFName.of('F'),
        pdf.context.register(pdf.context.obj({ ...font, DescendantFonts: [letters] })),
      );
      const stream = pdf.context.stream(`BT /F 14 Tf 60 700 Td <${codes}> Tj ET`);
      page.set(PDFName.of('Contents'), pdf.context.register(stream));
    });
    assert.deepEqual(shown(await readOriginal('original.pdf', bytes)), ['徐汇区规划']);
  });

test('two PDFs read at the same time leave the streams of the platform as they were', async () => {
  const before = globalThis.DecompressionStream;
  const page: readonly Placed[] = [['Text of a page that is long enough to be no scan.', 50, 700]];
  const [short, long] = [await madeUpPdf([page]), await madeUpPdf(Array.from({ length: 5 }, () => page))];
  await Promise.all([readOriginal('short.pdf', short), readOriginal('long.pdf', long)]);
  assert.equal(globalThis.DecompressionStream, before);
});
