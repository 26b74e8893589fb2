import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { SourceError } from './source-error.ts';

/** A YAML file as plain values, and where in the file each of them stands. */
export interface StrictYaml {
  value: unknown;
  /** Line of the value at `path`, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML document. Aliases are refused: a few of them can stand for gigabytes, and nothing here needs them.
 *
 * @throws {SourceError} at the line that is no YAML, repeats a key or uses an alias
 */
export function parseStrictYaml(text: string, file: string): StrictYaml {
  const lines = new LineCounter();
  const document = parse(text, file, lines);
  refuseAliases(document, file, lines);
  return { value: document.toJS(), lineOf: (path) => lines.linePos(startOf(document, path)).line };
}

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const [error] = document.errors;
    if (error === undefined) return document;
    if (/call stack/.test(error.message)) throw new RangeError(error.message);
    throw new SourceError(file, lineCounter.linePos(error.pos[0]).line, error.message, YAML_REPAIR);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SourceError(file, null, 'The values are nested too deeply to be read.', YAML_REPAIR);
  }
}

function refuseAliases(document: Document.Parsed, file: string, lines: LineCounter): void {
  visit(document, {
    Alias(_, { source, range }) {
      throw new SourceError(file, lines.linePos(range?.[0] ?? 0).line, `The alias "*${source}".`, 'Write the value out.');
    },
  });
}

/** Offset of the value at `path`; where the path leaves the file, of the last thing on it. */
function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let start = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      start = isNode(pair?.key) ? (pair.key.range?.[0] ?? start) : start;
    }
    const child: unknown = node !== null && 'get' in node ? (node as { get(key: unknown, keep: true): unknown }).get(key, true) : null;
    if (!isNode(child)) break;
    if (!isMap(node)) start = child.range?.[0] ?? start;
    node = child;
  }
  return start;
}

const YAML_REPAIR = 'Write it as YAML: "key: value", two spaces for each level, text with signs such as ":" or "#" in quotes.';
