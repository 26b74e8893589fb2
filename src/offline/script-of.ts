/** Address of the script that stands for a file; what a query says of its version is of no use on a disk. */
export function scriptOf(file: string): string {
  return `${file.replace(/[?#].*$/, '')}.js`;
}

/** Whether the script of a file holds it as text. */
export function isText(file: string): boolean {
  return /\.(?:json|html)(?:\?|$)/.test(file);
}
