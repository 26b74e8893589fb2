import { readText } from '../readers/read-text.ts';
import type { OfficialDocument } from './official-document.ts';
import { readOfficialDocument } from './read-official-document.ts';

/** A document of these lines, as a text original gives it. */
export function madeUpDocument(lines: readonly string[]): OfficialDocument {
  return readOfficialDocument(readText(new TextEncoder().encode(lines.join('\n')), 'made-up.txt', 'txt'));
}

/** Level, number and text of each heading: `yi 1 一、回顾`. */
export function headingsIn(lines: readonly string[]): string[] {
  return madeUpDocument(lines).headings.map(({ level, number, text }) => `${level} ${number} ${text}`);
}
