import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { ContentError } from './content-error.ts';
import { cuttingComment } from './cutting-comment.ts';
import { kept } from './kept-work.ts';
import type { StrictValues } from './strict-values.ts';

/**
 * Reads one YAML document of plain values. Aliases are refused, since a few of them can stand for gigabytes; so are tags,
 * directives, and keys that are not plain words or appear twice. Nothing here needs them. A comment must have a line of
 * its own, so that no text is cut off at a " #".
 *
 * @param file path shown in messages
 * @throws {ContentError} at the line of the first thing that is refused
 */
export function parseYaml(text: string, file: string): StrictValues {
  let read: StrictValues | null = null;
  const readIt = (): StrictValues => (read ??= readValues(text, file));
  const { value } = kept('yaml', `${file}\0${text}`, () => ({ value: readIt().value }));
  return { value, lineOf: (path) => readIt().lineOf(path) };
}

function readValues(text: string, file: string): StrictValues {
  refuseExcess(text, file);
  const lines = new LineCounter();
  try {
    const document = parse(text, file, lines);
    const fault: Fault = (offset, found, repair) => new ContentError(file, lines.linePos(offset).line, found, repair);
    refuseStrange(document, fault);
    refuseCut(text, document, fault);
    return { value: document.toJS(), lineOf: (path) => lines.linePos(startOf(document, path)).line };
  } catch (error) {
    if (error instanceof RangeError)
      throw new ContentError(file, null, 'The values are nested too deeply to be read.', YAML_REPAIR);
    throw error;
  }
}

/** Refuses what would take the parser minutes or gigabytes. The largest file of the library has 40 kB. */
function refuseExcess(text: string, file: string): void {
  if (text.length > LARGEST)
    throw new ContentError(
      file,
      null,
      `The file has ${text.length} characters; lists of up to ${LARGEST} are read.`,
      'Check that it is the right file. Divide a list this long.',
    );
  const nested = NESTED.exec(text);
  if (nested !== null)
    throw new ContentError(
      file,
      text.slice(0, nested.index).split('\n').length,
      'The values are nested too deeply to be read.',
      YAML_REPAIR,
    );
}

const LARGEST = 2_000_000;
const NESTED = /(?:[-?:][ \t]+){20}/;

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  // The parser would compare each key with every other one; `refuseKeys` uses a set instead.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault === undefined) return document;
  if (/call stack/.test(fault.message)) throw new RangeError(fault.message);
  throw new ContentError(file, lineCounter.linePos(fault.pos[0]).line, fault.message, YAML_REPAIR);
}

type Fault = (offset: number, found: string, repair: string) => ContentError;

function refuseStrange(document: Document.Parsed, fault: Fault): void {
  if (document.directives.yaml.explicit === true)
    throw fault(0, 'A directive ("%YAML").', 'Take the line out; the file is read as YAML 1.2.');
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) throw fault(offset, `The alias "*${node.source}".`, 'Write the value out.');
    if (node.tag !== undefined) throw fault(offset, `The tag "${node.tag}".`, 'Take it out; plain values need none.');
    if (node.anchor !== undefined)
      throw fault(offset, `The anchor "&${node.anchor}".`, 'Remove it, and write the value out in each place.');
    if (isMap(node)) refuseKeys(node, fault);
  });
}

function refuseKeys(map: YAMLMap, fault: Fault): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : (map.range?.[0] ?? 0);
    if (!isScalar(key)) throw fault(offset, 'A key that is a list or a map.', 'Write a word before the colon.');
    const word = String(key.value);
    if (seen.has(word) || word === '__proto__')
      throw fault(
        offset,
        word === '__proto__' ? 'The key "__proto__".' : `The key "${word}" appears twice.`,
        'Keep one of the two values under this key.',
      );
    seen.add(word);
  }
}

function refuseCut(text: string, document: Document.Parsed, fault: Fault): void {
  const cut = cuttingComment(text, document);
  if (cut !== null)
    throw fault(
      cut.offset,
      `"${cut.comment}" is read as a comment, and the value before it ends there.`,
      'If it is part of the value, put the value in quotation marks; a comment goes on a line of its own, above the key.',
    );
}

/** Offset of the value at `path`; where the path does not exist, of the last part of it that does. */
function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let start = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      start = isNode(pair?.key) ? (pair.key.range?.[0] ?? start) : start;
    }
    const child: unknown =
      node !== null && 'get' in node ? (node as { get(key: unknown, keep: true): unknown }).get(key, true) : null;
    if (!isNode(child)) break;
    if (!isMap(node)) start = child.range?.[0] ?? start;
    node = child;
  }
  return start;
}

const YAML_REPAIR =
  'Write it as YAML: "key: value", two spaces for each level, text with characters such as ":" or "#" in quotes.';
