import { ContentError } from './content-error.ts';
import type { StrictValues } from './strict-values.ts';

/**
 * Reads a JSON file. Keys that appear twice are refused; `JSON.parse` would silently keep the last.
 *
 * @param file path shown in messages
 * @param repair what to do with a file that is damaged
 * @throws {ContentError} at the line of the first fault
 */
export function parseJson(text: string, file: string, repair: string): StrictValues {
  const value = parse(text, file, repair);
  if (isTooDeep(text)) throw new ContentError(file, null, 'The values are nested too deeply.', repair);
  const keys = keysOf(text);
  const twice = keys.find(({ isRepeated, key }) => isRepeated || key === '__proto__');
  if (twice !== undefined)
    throw new ContentError(
      file,
      lineAt(text, twice.offset),
      `The key ${JSON.stringify(twice.key)} appears twice, or may not be used.`,
      repair,
    );
  return { value, lineOf: (path) => lineAt(text, offsetOf(keys, path)) };
}

function parse(text: string, file: string, repair: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
    const atEnd = text.split('\n').length;
    throw new ContentError(
      file,
      line === undefined ? atEnd : Number(line),
      text.trim() === ''
        ? 'The file is empty.'
        : `This is not JSON: ${message.replace(/,? ?(?:in JSON )?(?:at position|"|\.\.\.)[^]*$/, '')}.`,
      repair,
    );
  }
}

interface PlacedKey {
  key: string;
  /** How many objects and lists it is in. */
  depth: number;
  offset: number;
  isRepeated: boolean;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/g;

/** No file of this project is nested more than a few levels deep; walking a very deep one takes long. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const DEEPEST = 50;

/** All keys of a valid JSON text, in order. */
function keysOf(text: string): PlacedKey[] {
  const open: Set<string>[] = [];
  const keys: PlacedKey[] = [];
  for (const { 0: token, 1: colon, index: offset } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(token.slice(0, -colon.length)));
      keys.push({ key, depth: open.length, offset, isRepeated: open.at(-1)?.has(key) ?? false });
      open.at(-1)?.add(key);
    }
  }
  return keys;
}

/** Offset of the last key of a path of keys; list indexes on the way are skipped. */
function offsetOf(keys: readonly PlacedKey[], path: readonly PropertyKey[]): number {
  let from = 0;
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number') continue;
    const next = keys.findIndex((placed, at) => at >= from && placed.key === key && placed.depth > index);
    if (next === -1) break;
    from = next;
  }
  return keys[from]?.offset ?? 0;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
