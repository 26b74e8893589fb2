import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { ContentError } from '../../../files/content-error.ts';
import type { Reading } from '../../pieces.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { RAISED } from '../../rules/raised-figure.ts';
import { linesOfPages } from './lines-of-page.ts';
import type { PlacedText } from './placed-text.ts';
import { readPageLines } from './read-page-lines.ts';

/**
 * Reads the text of a PDF. Scripts in it are not run.
 *
 * @throws {ContentError} for a PDF with a password, a damaged one, and one that has only pictures of text
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  return await unpackingAtOnce(() => readPages(bytes, file));
}

/**
 * The PDF library unpacks each small stream of a PDF, sometimes one per glyph, through the stream of the platform, which
 * takes twice as long as unpacking it directly. Without a stream of the platform, it unpacks directly.
 */
async function unpackingAtOnce<Result>(read: () => Promise<Result>): Promise<Result> {
  Object.defineProperty(globalThis, 'DecompressionStream', { value: undefined, configurable: true });
  try {
    return await read();
  } finally {
    Object.defineProperty(globalThis, 'DecompressionStream', OWN);
  }
}

/** Read once, since a second PDF read at the same time would find nothing to restore. */
const OWN = Object.getOwnPropertyDescriptor(globalThis, 'DecompressionStream') ?? { configurable: true };

async function readPages(bytes: Uint8Array, file: string): Promise<Reading> {
  const pictures = picturesIn(bytes);
  const pdf = await open(bytes, file);
  const reading = new ReadingBuilder();
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await textOf(pdf, number));
  const lines = linesOfPages(pages);
  const full = new Set(lines.map(({ page }) => page));
  for (let number = 1; number <= pdf.numPages; number++)
    if (!full.has(number)) reading.doubt(`page ${number}`, 'This page has no text; it is empty, or a picture.');
  const characters = lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '').length;
  if (characters === 0 || (characters < 20 * pdf.numPages && pictures >= pdf.numPages))
    throw scanned(file, pdf.numPages, pictures > 0);
  for (const figure of lines.flatMap(({ raised = [] }) => raised)) reading.change(figure, RAISED);
  readPageLines(lines, reading);
  if (pictures > 0)
    reading.doubt(
      `${pictures}`,
      `The PDF contains ${pictures === 1 ? 'a picture' : 'pictures'}, which ${pictures === 1 ? 'is' : 'are'} left out; save those that belong to the document as PNG and add them.`,
    );
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  await pdf.loadingTask.destroy();
  return reading.build('pdf', typeof info['Author'] === 'string' && info['Author'] !== '' ? [info['Author']] : []);
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Tables for the codes of Chinese fonts that are not embedded. */
const CODES = fileURLToPath(new URL('cmaps/', import.meta.url));

async function open(bytes: Uint8Array, file: string): Promise<Pdf> {
  try {
    // The library takes over the bytes, so the caller's are copied.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, cMapUrl: CODES, cMapPacked: true });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new ContentError(
        file,
        null,
        'The PDF is locked with a password.',
        'Open it with the password and save it without one, or ask for the Word file.',
      );
    const why = error instanceof Error ? error.message : String(error);
    throw new ContentError(
      file,
      null,
      `The PDF is damaged: ${why}`,
      'Copy it again from its origin, or print it to a new PDF.',
    );
  }
}

async function textOf(pdf: Pdf, number: number): Promise<PlacedText[]> {
  const page = await pdf.getPage(number);
  const [, , , top = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, slant = 0, c = 0, height = 0, left = 0, base = 0] = item.transform as number[];
    // Vertical text is a mark in the margin, or a stamp.
    if (Math.abs(slant) > Math.abs(height)) return [];
    return [
      { text: item.str, left, width: item.width, top: top - base, size: Math.hypot(c, height) || item.height || 1 },
    ];
  });
}

/** Counts pictures: each is a separate stream that a PDF never packs into another; masks belong to another picture. */
function picturesIn(bytes: Uint8Array): number {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const all = raw.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
  return Math.max(0, all - new Set(raw.match(/\/SMask\s+\d+/g)).size);
}

function scanned(file: string, pages: number, hasPictures: boolean): ContentError {
  return new ContentError(
    file,
    null,
    `The PDF has ${pages} ${pages === 1 ? 'page' : 'pages'} and no text: it is ${hasPictures ? 'a scan' : 'empty, or its letters are drawn as shapes'}.`,
    'Ask for the Word file; or use text recognition, compare the result with the scan, and add the text.',
  );
}
