import { strFromU8, strToU8 } from 'fflate';
import { packedInOrder } from '../../exports/packed-in-order.ts';

/**
 * A Word file without the time it was made: its date is that of its content, and its parts are packed in order.
 *
 * @param date day of the content, ISO 8601
 */
export function sameBytes(docx: Uint8Array, date: string): Uint8Array {
  return packedInOrder(docx, (name, bytes) =>
    name === CORE ? strToU8(strFromU8(bytes).replace(TIME, `${date}T00:00:00Z`)) : bytes,
  );
}

const CORE = 'docProps/core.xml';
const TIME = /(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g;
