import { readText } from '../readers/read-text.ts';
import type { OfficialDocument } from './official-document.ts';
import { readOfficialDocument } from './read-official-document.ts';

/** The document read from a text original with these lines. */
export function madeUpDocument(lines: readonly string[]): OfficialDocument {
  return readOfficialDocument(readText(new TextEncoder().encode(lines.join('\n')), 'made-up.txt', 'txt'));
}

/** Level, number and text of each heading: `yi 1 一、回顾`. */
export function headingsIn(lines: readonly string[]): string[] {
  return madeUpDocument(lines).headings.map(({ level, number, text }) => `${level} ${number} ${text}`);
}
