/** Name of the file below `/data/tables` that holds a table, from its id `<document>/<page>/<fragment>`. */
export function tableFile(table: string): string {
  return `${table.replaceAll('/', '.')}.csv`;
}

/** The table that such a file holds. */
export function tableOfFile(file: string): string {
  return file.replace(/\.csv$/, '').replaceAll('.', '/');
}
