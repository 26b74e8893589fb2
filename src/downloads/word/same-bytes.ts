import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word file without the hour it was made: its own date is that of its content, and its parts are packed in order.
 *
 * @param date day of the content, ISO 8601
 */
export function sameBytes(docx: Uint8Array, date: string): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).sort(([a], [b]) => (a < b ? -1 : 1));
  const dated = parts.map(([name, bytes]): [string, Uint8Array] => [
    name,
    name === CORE ? strToU8(strFromU8(bytes).replace(TIME, `${date}T00:00:00Z`)) : bytes,
  ]);
  // The list of types comes first, so that a program can tell the file by its first bytes.
  const ordered = dated.sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES));
  return zipSync(Object.fromEntries(ordered), { mtime: new Date(1980, 0, 1), level: 9 });
}

const TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';
const TIME = /(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g;
