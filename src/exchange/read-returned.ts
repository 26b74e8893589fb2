import type { Element } from 'domhandler';
import { ContentError } from '../files/content-error.ts';
import { decodeText } from '../files/decode-text.ts';
import {
  at,
  attribute,
  descendants,
  elements,
  localName,
  parseXml,
  textOf,
  unendedElement,
} from '../importer/readers/xml-tree.ts';
import { readDocxTable } from './read-docx-table.ts';
import { EXPORTED_STATES } from './write-xliff.ts';

/** A unit that came back. */
export interface ReturnedUnit {
  id: string;
  /** The Chinese as it is in the file. */
  zh: string;
  /** Empty where nothing was written. */
  en: string;
  /** Why it is not certain what the translator wrote. */
  unclear?: string;
  /** The translator's program's own mark for unfinished English. */
  unfinished?: string;
}

/**
 * Reads a file that a translator sends back. Its content, not its name, decides the format.
 *
 * @throws {ContentError} for a file in none of the three formats
 */
export function readReturned(bytes: Uint8Array, file: string): ReturnedUnit[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocxTable(bytes, file);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new ContentError(file, null, 'This is a Word file in the format used before 2007.', 'Save it as .docx.');
  const text = decodeText(bytes, file);
  const root = at(parseXml(new TextEncoder().encode(text)), 'xliff');
  const version = attribute(root, 'version') ?? '';
  // The parser accepts a file that is cut short, which would end in half a sentence.
  if (root !== undefined && !XLIFF_END.test(text))
    throw new ContentError(file, null, 'The file breaks off before its end.', SEND_BACK);
  const damaged = root === undefined ? null : unendedElement(text);
  if (damaged !== null)
    throw new ContentError(file, damaged.line, `The file is damaged: <${damaged.name}> never ends.`, SEND_BACK);
  if (root !== undefined && version.startsWith('1.')) return marked(descendants(root, 'trans-unit').map(unit12));
  if (root !== undefined && version.startsWith('2.')) return marked(descendants(root, 'unit').map(unit21));
  throw new ContentError(file, null, 'This is neither XLIFF 1.2 or 2.1 nor a Word file.', SEND_BACK);
}

export const SEND_BACK =
  'Give the file that "npm run translation:export" wrote, with the English in it, saved in the same format.';

const XLIFF_END = /<\/(?:[\w-]{1,20}:)?xliff\s*>\s*(?:<!--[^]*-->\s*)?$/;

interface XliffUnit extends ReturnedUnit {
  /** The states of its target or segments; `approved` or `not approved` where the unit itself says so. */
  states: readonly string[];
}

function unit12(unit: Element): XliffUnit {
  const target = at(unit, 'target');
  const approved = attribute(unit, 'approved');
  const state = attribute(target, 'state') ?? (approved === 'no' ? 'not approved' : undefined);
  return {
    id: attribute(unit, 'id') ?? '',
    zh: plain(elements(unit, 'source')[0]),
    en: plain(target),
    states: [
      ...(approved === 'yes' && (state === undefined || EXPORTED.has(state)) ? ['approved'] : asList(state)),
      ...descendants(unit, 'seg').flatMap((segment) => asList(attribute(segment, 'conf'))),
    ],
  };
}

/**
 * A program may cut a unit into segments; text between them is kept. If one segment has no English, the unit has none.
 */
function unit21(unit: Element): XliffUnit {
  const parts = elements(unit).filter((part) => ['segment', 'ignorable'].includes(localName(part)));
  const isWhole = parts.every((part) => localName(part) === 'ignorable' || at(part, 'target') !== undefined);
  return {
    id: attribute(unit, 'id') ?? '',
    zh: parts.map((part) => plain(at(part, 'source'))).join(''),
    en: isWhole ? parts.map((part) => plain(at(part, 'target') ?? at(part, 'source'))).join('') : '',
    states: parts.flatMap((part) => asList(attribute(part, 'state'))),
  };
}

function asList(state: string | undefined): string[] {
  return state === undefined ? [] : [state];
}

/**
 * Marks the units whose English is unfinished. Any state but those in FINISHED and the exported one means unfinished. The
 * exported state does too where the program has set other states: then it left this one on purpose. Where it has set
 * none, it may not use states at all.
 */
function marked(units: readonly XliffUnit[]): ReturnedUnit[] {
  const setsStates = units.some(({ states }) => states.some((state) => !EXPORTED.has(state)));
  return units.map(({ states, ...unit }) => {
    const state = states.find((one) => !FINISHED.has(one) && (setsStates || !EXPORTED.has(one)));
    const unfinished = /^\s*\[fuzzy\]/i.test(unit.en) ? '[fuzzy]' : state;
    return unfinished === undefined ? unit : { ...unit, unfinished };
  });
}

const EXPORTED: ReadonlySet<string> = new Set(Object.values(EXPORTED_STATES));
/** The states of XLIFF, and those with which Trados confirms a segment. */
const FINISHED: ReadonlySet<string> = new Set([
  ...['translated', 'reviewed', 'signed-off', 'final', 'approved'],
  ...['Translated', 'ApprovedTranslation', 'ApprovedSignOff'],
]);

function plain(element: Element | undefined): string {
  return element === undefined ? '' : textOf(element);
}
