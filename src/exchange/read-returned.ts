import type { Element } from 'domhandler';
import { ContentError } from '../files/content-error.ts';
import { decodeText } from '../files/decode-text.ts';
import { openZip } from '../importer/readers/open-zip.ts';
import { at, attribute, descendants, elements, localName, parseXml, textOf } from '../importer/readers/xml-tree.ts';

/** A unit that came back. */
export interface ReturnedUnit {
  id: string;
  /** The Chinese as the file has it. */
  zh: string;
  /** Empty where nothing was written. */
  en: string;
}

/**
 * Reads a file that a translator sends back, by what it holds and not by its name.
 *
 * @throws {ContentError} for a file that is none of the three forms
 */
export function readReturned(bytes: Uint8Array, file: string): ReturnedUnit[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocxTable(bytes, file);
  const text = decodeText(bytes, file);
  const root = at(parseXml(new TextEncoder().encode(text)), 'xliff');
  const version = attribute(root, 'version') ?? '';
  if (root !== undefined && version.startsWith('1.')) return descendants(root, 'trans-unit').map(unit12);
  if (root !== undefined && version.startsWith('2.')) return descendants(root, 'unit').map(unit21);
  throw new ContentError(file, null, 'This is neither XLIFF 1.2 or 2.1 nor a Word file.', SEND_BACK);
}

const SEND_BACK =
  'Give the file that "npm run translation:export" wrote, with the English in it, saved in the same form.';

function unit12(unit: Element): ReturnedUnit {
  return {
    id: attribute(unit, 'id') ?? '',
    zh: plain(elements(unit, 'source')[0]),
    en: plain(elements(unit, 'target')[0]),
  };
}

/** A program may cut a unit into segments; what stands between them is kept. A segment without English leaves all without. */
function unit21(unit: Element): ReturnedUnit {
  const parts = elements(unit).filter((part) => ['segment', 'ignorable'].includes(localName(part)));
  const isWhole = parts.every((part) => localName(part) === 'ignorable' || at(part, 'target') !== undefined);
  return {
    id: attribute(unit, 'id') ?? '',
    zh: parts.map((part) => plain(at(part, 'source'))).join(''),
    en: isWhole ? parts.map((part) => plain(at(part, 'target') ?? at(part, 'source'))).join('') : '',
  };
}

function plain(element: Element | undefined): string {
  return element === undefined ? '' : textOf(element);
}

/** Rows of two cells: on the left the place and the Chinese, then notes; on the right the English. */
function readDocxTable(bytes: Uint8Array, file: string): ReturnedUnit[] {
  const document = openZip(bytes, file, (name) => name === 'word/document.xml').get('word/document.xml');
  if (document === undefined)
    throw new ContentError(file, null, 'This is a ZIP, but no Word file: it holds no word/document.xml.', SEND_BACK);
  return descendants(parseXml(document), 'tr').flatMap((row): ReturnedUnit[] => {
    const [left, right] = elements(row, 'tc');
    if (left === undefined || right === undefined) return [];
    const [id = '', zh = ''] = paragraphsOf(left);
    return [{ id: id.trim(), zh, en: paragraphsOf(right).join(' ').trim() }];
  });
}

/** The text of each paragraph as it reads when changes are accepted: deleted text is no `w:t`. */
function paragraphsOf(cell: Element): string[] {
  return descendants(cell, 'p').map((paragraph) =>
    descendants(paragraph, 'r')
      .flatMap((run) => elements(run))
      .map((part) => {
        if (localName(part) === 't') return textOf(part);
        return ['tab', 'br', 'cr'].includes(localName(part)) ? ' ' : '';
      })
      .join(''),
  );
}
