import { ContentError } from '../files/content-error.ts';

/**
 * Refuses, before parsing, what would take the parser minutes or gigabytes, and what would be read as code. The longest
 * page of the library has 64 kB in 150 lines, and only items in cells are nested in it.
 *
 * @throws {ContentError} at the line
 */
export function refuseExcess(mdx: string, file: string): void {
  if (mdx.length > LARGEST)
    throw new ContentError(
      file,
      null,
      `The page has ${mdx.length} characters; pages of up to ${LARGEST} are read.`,
      DIVIDE,
    );
  const lines = mdx.split('\n');
  if (lines.length > MOST_LINES)
    throw new ContentError(
      file,
      MOST_LINES,
      `The page has ${lines.length} lines; pages of up to ${MOST_LINES} are read.`,
      DIVIDE,
    );
  let characters = 0;
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(line);
    if (fault !== null) throw new ContentError(file, index + 1, ...fault);
    characters += line.match(EMPHASIS)?.length ?? 0;
    if (characters > MOST_EMPHASIS)
      throw new ContentError(file, index + 1, `More than ${MOST_EMPHASIS} emphasis characters (* _ ~ \`).`, ESCAPE);
  }
  refuseNestedElements(mdx, file);
}

const LARGEST = 1_000_000;
const MOST_LINES = 25_000;
const LONGEST_LINE = 50_000;
const MOST_EMPHASIS = 2000;
const DEEPEST = 10;

/** Characters that Markdown may pair with another, unless they follow a backslash. */
const EMPHASIS = /(?<!\\)[*_~`]/g;
/** Lists and quotations nested in each other, on one line or by indentation. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST}}|^\\s{40}`);
/** A brace that opens no marker. An even number of backslashes before it escapes each other, not the brace. */
const BRACE = /(?<!\\)(?:\\\\)*\{(?!\/\* [\p{Script=Han}a-z0-9-]+(?: [\p{Script=Han}a-z0-9-]+)* \*\/\})/u;

const ESCAPE = 'Escape characters that MDX would read as markup: \\<, \\{, \\*.';
const DIVIDE = 'Check that it is the right file. Divide a page this long.';

function faultOf(line: string): [found: string, repair: string] | null {
  if (line.length > LONGEST_LINE)
    return [
      `The line has ${line.length} characters; at most ${LONGEST_LINE} are allowed.`,
      'Divide it into paragraphs.',
    ];
  if (NESTED.test(line)) return ['Lists or quotations are nested too deeply.', 'Lists may have only one level.'];
  if (BRACE.test(line)) return ['A brace that opens no marker.', ESCAPE];
  return null;
}

/** Elements are nested seven deep at most: a box, a table, its row, a cell, a list, its item, a page break. */
function refuseNestedElements(mdx: string, file: string): void {
  let depth = 0;
  for (const { 1: closes, 2: isEmpty, index } of mdx.matchAll(/<(\/?)[A-Za-z](?:"[^"<\n]*"|[^<>"])*?(\/?)>/g)) {
    if (isEmpty === '') depth += closes === '/' ? -1 : 1;
    if (depth > DEEPEST)
      throw new ContentError(
        file,
        mdx.slice(0, index).split('\n').length,
        'Elements are nested too deeply.',
        'Close each element before the next one: a list in a cell, its items, page breaks.',
      );
  }
}
