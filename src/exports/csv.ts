/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where needed. It begins with a byte order mark, without which Excel
 * takes Chinese for another encoding; readers of UTF-8 skip it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** Joins the forms of a name within one field. No form holds the sign. */
export function csvList(values: readonly (string | number)[]): string {
  return values.join(' | ');
}

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
