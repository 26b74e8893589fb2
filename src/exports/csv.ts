/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where needed, also around tabs and semicolons, which LibreOffice by default
 * takes for separators, and around spaces at the ends. It begins with a byte order mark, without which Excel misreads the
 * Chinese; readers of UTF-8 skip it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** Joins the forms of a name within one field. No form contains the separator. */
export function csvList(values: readonly (string | number)[]): string {
  return values.join(' | ');
}

function field(value: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
