import { FRAGMENT } from '../addressing/fragment.ts';
import { PAGE_PATTERN } from '../addressing/place-parts.ts';

/** What somebody pastes to have it verified. */
export type Pasted =
  | { kind: 'fingerprint'; fingerprint: string }
  /** The address of a place, or its id. */
  | { kind: 'place'; id: string }
  /** `readings`: the wording as it is, and without what a quotation puts around it: the innermost last. */
  | { kind: 'wording'; readings: readonly string[]; fingerprint: string | null };

/**
 * Reads a fingerprint, an address of the library, a wording, or a whole quotation in the form that the paragraph menu and the
 * citation page give: “wording” (source, address, fingerprint 0123456789ab).
 */
export function readPasted(pasted: string): Pasted | null {
  const text = pasted.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const fingerprint = FINGERPRINT.exec(text.normalize('NFKC'))?.[1];
  if (fingerprint !== undefined) return { kind: 'fingerprint', fingerprint: fingerprint.toLowerCase() };
  const id = placeIn(text);
  if (id !== null) return { kind: 'place', id };
  const withSource = /^“(.*)” ?[（(].*[）)]$/.exec(text);
  const inQuotes = /^["“«‘'](.*)["”»’']$/.exec(text);
  const readings = [text, withSource?.[1] ?? '', inQuotes?.[1] ?? ''].filter((reading) => reading !== '');
  const attached = withSource === null ? null : (/(?:指纹|fingerprint) ([0-9a-f]{12})[）)]$/.exec(text)?.[1] ?? null);
  const each = readings.flatMap((reading) => [reading, withoutMarks(reading)]);
  return { kind: 'wording', readings: [...new Set(each)], fingerprint: attached };
}

/** The id of the block at an address, or that of the title if the address has no fragment; also accepts a bare block id. */
function placeIn(text: string): string | null {
  const [, at, fragment = ''] = ADDRESS.exec(text) ?? [];
  if (at !== undefined) return `${at}/${FRAGMENT.test(fragment) ? fragment : 'title'}`;
  return FRAGMENT.test(BLOCK_ID.exec(text)?.[1] ?? '') ? text : null;
}

/** The language of a wording: Chinese if it holds a single Chinese character. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Removes what may be copied along from a page: its marks and the numbers of printed pages. */
function withoutMarks(text: string): string {
  return text
    .replace(/\s*[¶§]\s*/g, ' ')
    .replace(/\s*(?:第 ?\d+ ?页|\[p\. ?\d+\])\s*/g, (_, at: number) => (at === 0 ? '' : isChinese(text) ? '' : ' '))
    .trim();
}

/** A fingerprint by itself, or as a reference prints it. */
const FINGERPRINT = /^(?:(?:文字)?指纹|(?:text )?fingerprint)?[:\s]*([0-9a-f]{12})$/i;
const PAGE = `[a-z0-9-]+/${PAGE_PATTERN}`;
const ADDRESS = new RegExp(
  `^(?:https?://\\S*?)?/?(?:zh|en)/(?:(?:parallel|cite)/)?(${PAGE})/?(?:\\?[^#\\s]*)?(?:#(\\S*))?$`,
);
const BLOCK_ID = new RegExp(`^${PAGE}/([a-z0-9-]+)$`);
