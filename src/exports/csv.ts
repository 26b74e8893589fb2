/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where needed, also around tabs and semicolons, which LibreOffice takes for
 * separators as it is set at first, and around spaces at the ends. It begins with a byte order mark, without which Excel
 * takes Chinese for another encoding; readers of UTF-8 skip it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** Joins the forms of a name within one field. No form holds the character. */
export function csvList(values: readonly (string | number)[]): string {
  return values.join(' | ');
}

function field(value: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
