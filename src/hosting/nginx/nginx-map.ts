export interface MapCase {
  /** Regular expression. */
  pattern: string;
  ignoresCase?: boolean;
  /** The value for nginx; it is quoted when written. */
  value: string;
}

export interface MapOptions {
  /** The value if no pattern matches. */
  otherwise?: string;
  /** Whether nginx must evaluate it again each time, because its source may have changed. */
  isVolatile?: boolean;
}

/** A `map` of nginx: the first matching pattern gives the value. */
export function nginxMap(
  source: string,
  target: string,
  cases: readonly MapCase[],
  { otherwise = '', isVolatile = false }: MapOptions = {},
): string {
  // nginx reads two backslashes in quotes as one.
  const quoted = (text: string): string => `"${text.replaceAll('\\\\', '\\\\\\\\')}"`;
  const lines = cases.map(
    ({ pattern, ignoresCase = false, value }) =>
      `    ${quoted(`~${ignoresCase ? '*' : ''}${pattern}`)} ${quoted(value)};\n`,
  );
  return `map ${source} ${target} {\n${isVolatile ? '    volatile;\n' : ''}    default ${quoted(otherwise)};\n${lines.join('')}}\n`;
}
