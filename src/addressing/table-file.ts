/** Name of the file of a table under `/data/tables`, from the table's id `<document>/<page>/<fragment>`. */
export function tableFile(table: string): string {
  return `${table.replaceAll('/', '.')}.csv`;
}

/** The table in such a file. */
export function tableOfFile(file: string): string {
  return file.replace(/\.csv$/, '').replaceAll('.', '/');
}
