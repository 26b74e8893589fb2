import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, PDFHexString, StandardFonts } from 'pdf-lib';
import type { Reading } from '../../pieces.ts';
import { readOriginal } from '../read-original.ts';

/** A word or a line of a made-up page: text, left, height from the foot, size. */
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

test('lines become paragraphs by their gaps, over pages too; heads and numbers of pages are listed', async () => {
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

test('a word cut by a hyphen is whole again, with account', async () => {
  const reading = await read([
    [`${full('a').slice(0, 73)} devel-`, 60, 700],
    ['opment goes on.', 60, 685],
  ]);
  assert.match(String(shown(reading)[0]), /development goes on\.$/);
  assert.equal(reading.changed[0]?.text, 'devel-opment');
});

test('two columns are read one after the other, a line across them apart', async () => {
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

test('says of a scan, of a locked file and of a damaged one what to do', async () => {
  await assert.rejects(read([]), /holds 1 page and no text: it is a scan[\s\S]*Ask for the Word file/);
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
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const bytes = await madeUpPdf([[['Some words of the text around it.', 60, 700]]], async (pdf) => {
    pdf.setAuthor('Zhang San');
    pdf.getPage(0).drawImage(await pdf.embedPng(pixel));
  });
  const reading = await readOriginal('original.pdf', bytes);
  assert.match(reading.doubts[0]?.reason ?? '', /left out; save those that belong/);
  assert.deepEqual(reading.authors, ['Zhang San']);
});
