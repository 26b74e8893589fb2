/**
 * A pattern for a place below the base path, such as `^/library/data/`; dots are the only characters of a base that need
 * escaping.
 */
export function below(base: string, place: string): string {
  return `^${base.replaceAll('.', '\\.')}${place}`;
}
