export interface ByteRange {
  start: number;
  /** The last byte, inclusive. */
  end: number;
}

/**
 * The part that a `Range` header asks for; null for the whole file, which is also the answer to units other than bytes and to
 * several parts at once.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  if (header?.startsWith('bytes=') !== true || header.includes(',')) return null;
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header) ?? [];
  if (first === '' && last === '') return 'unsatisfiable';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || (first !== '' && last !== '' && Number(last) < Number(first))
    ? 'unsatisfiable'
    : { start, end };
}
