/** Address of the script that holds a file, without the query, which gives a version and is useless on a disk. */
export function scriptOf(file: string): string {
  return `${file.replace(/[?#].*$/, '')}.js`;
}

/** Whether the script of a file holds it as text. */
export function isText(file: string): boolean {
  return /\.(?:json|html)(?:\?|$)/.test(file);
}
