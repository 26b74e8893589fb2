export interface MapCase {
  /** Regular expression. */
  pattern: string;
  ignoresCase?: boolean;
  /** What nginx is to read as the value; quoted here. */
  value: string;
}

export interface MapOptions {
  /** The value where no pattern fits. */
  otherwise?: string;
  /** Whether it is worked out anew each time it is asked for, because its source may have changed. */
  isVolatile?: boolean;
}

/** A `map` of nginx: the first pattern that fits gives the value. */
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
