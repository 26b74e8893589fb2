import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../files/content-error.ts';
import type { Reading } from '../pieces.ts';
import { readText } from './read-text.ts';

/** Larger originals are refused before they are read. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads an original from the disk. Nothing in it is executed and nothing is fetched.
 *
 * @param file path, shown in messages
 * @throws {ContentError} for what `readOriginal` refuses, and for a file that is too large
 */
export async function readOriginalFile(file: string): Promise<Reading> {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    if (size > MOST_BYTES) throw tooLarge(file, size);
    return await readOriginal(file, readFileSync(opened));
  } finally {
    closeSync(opened);
  }
}

/**
 * Reads the bytes of an original in the format of its extension.
 *
 * @param file path, shown in messages
 * @param place its path on the disk, where `file` is not relative to the working folder; pictures of a web page are
 * searched beside it
 * @throws {ContentError} with place, finding and repair for what cannot be read
 */
export async function readOriginal(file: string, bytes: Uint8Array, place: string = file): Promise<Reading> {
  if (bytes.length > MOST_BYTES) throw tooLarge(file, bytes.length);
  const ending = path.extname(file).slice(1).toLowerCase();
  const advice = SAVE_AS.get(ending);
  if (advice !== undefined) throw new ContentError(file, null, advice.found, advice.repair);
  const reader = READERS.get(ending);
  if (reader === undefined)
    throw new ContentError(
      file,
      null,
      ending === '' ? 'The name of the file has no extension.' : `No reader knows files that end with .${ending}.`,
      `Save it in one of these formats, with that extension: ${[...READERS.keys()].map((known) => `.${known}`).join(', ')}.`,
    );
  refuseOtherForm(file, ending, bytes);
  return reader(bytes, file, place);
}

/** Whether a file with this name is read, or refused with advice on how to save it; others in a folder are ignored. */
export function isOriginalName(name: string): boolean {
  const ending = path.extname(name).slice(1).toLowerCase();
  return READERS.has(ending) || SAVE_AS.has(ending);
}

type Reader = (bytes: Uint8Array, file: string, place: string) => Reading | Promise<Reading>;

/** Readers for the formats of other programs are loaded only when needed. */
const READERS = new Map<string, Reader>([
  ['docx', docx],
  ['docm', docx],
  ['pdf', pdf],
  ['html', html],
  ['htm', html],
  ['xlsx', xlsx],
  ['xlsm', xlsx],
  ['csv', csv],
  ['txt', (bytes, file) => readText(bytes, file, 'txt')],
  ['md', (bytes, file) => readText(bytes, file, 'md')],
]);

async function docx(bytes: Uint8Array, file: string): Promise<Reading> {
  return (await import('./docx/read-docx.ts')).readDocx(bytes, file);
}

async function pdf(bytes: Uint8Array, file: string): Promise<Reading> {
  return (await import('./pdf/read-pdf.ts')).readPdf(bytes, file);
}

async function html(bytes: Uint8Array, file: string, place: string): Promise<Reading> {
  return (await import('./html/read-html.ts')).readHtml(bytes, file, place);
}

async function xlsx(bytes: Uint8Array, file: string): Promise<Reading> {
  return (await import('./sheets/read-xlsx.ts')).readXlsx(bytes, file);
}

async function csv(bytes: Uint8Array, file: string): Promise<Reading> {
  return (await import('./sheets/read-csv.ts')).readCsv(bytes, file);
}

const SAVE_AS = new Map(
  [
    ['doc', 'a Word file from before 2007', 'Open it in Word or WPS and save it as .docx'],
    ['wps', 'a WPS Writer file', 'Open it in WPS and save it as .docx'],
    ['et', 'a WPS spreadsheet', 'Open it in WPS and save it as .xlsx'],
    ['xls', 'an Excel file from before 2007', 'Open it in Excel or WPS and save it as .xlsx'],
    ['ofd', 'an OFD file', 'Open it in its reader and save it as PDF with text, or ask for the Word file'],
    ['rtf', 'an RTF file', 'Open it in Word or WPS and save it as .docx'],
    ['odt', 'a LibreOffice text', 'Open it in LibreOffice and save it as .docx'],
    ['mht', 'a web page packed into one file', 'Open it in a browser and save it as .html'],
  ].map(([ending = '', what = '', repair = '']) => [
    ending,
    { found: `This is ${what} (.${ending}), which cannot be read.`, repair: `${repair}.` },
  ]),
);

/** A file often has the wrong extension; its first bytes show what it is. */
function refuseOtherForm(file: string, ending: string, bytes: Uint8Array): void {
  const is = FORMS.find(({ first }) => first.every((byte, index) => bytes[index] === byte));
  if (is === undefined || is.endings.includes(ending)) return;
  throw new ContentError(file, null, `The file ends with .${ending}, but it is ${is.what}.`, is.repair);
}

const FORMS = [
  {
    first: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP, like Word and Excel files',
    endings: ['docx', 'docm', 'xlsx', 'xlsm'],
    repair: 'Give it the extension .docx or .xlsx, or extract the document from the ZIP.',
  },
  {
    first: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF',
    endings: ['pdf'],
    repair: 'Give it the extension .pdf.',
  },
  {
    first: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'a Word or Excel file from before 2007, or one with a password',
    endings: [],
    repair: 'Open it in Word, Excel or WPS, remove the password if it has one, and save it as .docx or .xlsx.',
  },
];

function tooLarge(file: string, size: number): ContentError {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return new ContentError(
    file,
    null,
    `The file has ${megabytes(size)} MB; no more than ${megabytes(MOST_BYTES)} MB are read.`,
    'Make its pictures smaller in the program that wrote it, or add it in parts.',
  );
}
