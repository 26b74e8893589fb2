/** A pattern for a place below the base path, such as `^/library/data/`; a base holds no other character to be escaped than dots. */
export function below(base: string, place: string): string {
  return `^${base.replaceAll('.', '\\.')}${place}`;
}
