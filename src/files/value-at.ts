/** What a parsed YAML or JSON value holds at a path of keys; null where there is nothing. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (held, key) =>
      typeof held === 'object' && held !== null && key in held ? (held as Record<string, unknown>)[key] : null,
    value,
  );
}
