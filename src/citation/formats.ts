import { createTranslate } from '../i18n/translate.ts';
import { bibtex } from './bibtex.ts';
import { pageSpan, type CitedPlace, type QuotedWording } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';
import { apaItem, chicagoItem, gbt2015Item, gbtItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import type { DataFormat, QuoteFormat, ReferenceFormat } from './format-ids.ts';
import { citation, reference } from './processor.ts';
import { quotations } from './quotation.ts';
import { ris } from './ris.ts';

export type Citations = Record<ReferenceFormat | DataFormat, string>;

/** All citations of a place, in the language of the work. */
export function citations(work: CitedWork, place: CitedPlace): Citations {
  return {
    gbt2025: gbt2025Reference(work, place),
    gbt2015: reference('gbt2015', work.lang, gbt2015Item(work, place)),
    apa: apaReference(work, place),
    apaInText: citation('apa', work.lang, apaItem(work, place), apaPlace(work, place)),
    chicago: reference('chicago', work.lang, chicagoItem(work, place)),
    chicagoNote: citation('chicago', work.lang, chicagoItem(work, place), chicagoPlace(work, place)),
    bibtex: bibtex(work, place),
    ris: ris(work, place),
    csljson: cslJson(work, place),
  };
}

/** All citations of a place, and its wording with its source. */
export function citationsWithQuotation(
  work: CitedWork,
  place: CitedPlace,
  wording: QuotedWording,
): Citations & Record<QuoteFormat, string> {
  return { ...citations(work, place), ...quotations(work, place, wording) };
}

export function gbt2025Reference(work: CitedWork, place: CitedPlace): string {
  return reference('gbt2025', work.lang, gbtItem(work, place));
}

export function apaReference(work: CitedWork, place: CitedPlace): string {
  return reference('apa', work.lang, apaItem(work, place));
}

/** In APA, the page is the locator; a place in words follows it without a label. */
function apaPlace(
  { lang }: CitedWork,
  { locator, printedPages }: CitedPlace,
): { locator?: string; label?: string; suffix?: string } {
  const span = pageSpan(printedPages);
  const page =
    span === null || locator === null
      ? {}
      : { locator: span.first === span.last ? String(span.first) : `${span.first}-${span.last}`, label: 'page' };
  return { ...page, ...(locator === null ? {} : { suffix: `${createTranslate(lang)('mark.join')}${locator}` }) };
}

/** In a note after the Chicago Manual, page and place stand together, without a label. */
function chicagoPlace(
  { lang }: CitedWork,
  { locator, printedPages }: CitedPlace,
): { locator?: string; label?: string } {
  if (locator === null) return {};
  const span = pageSpan(printedPages);
  const pages = span === null ? null : span.first === span.last ? String(span.first) : `${span.first}–${span.last}`;
  return {
    locator: [pages, locator].filter((part) => part !== null).join(createTranslate(lang)('mark.join')),
    label: 'page',
  };
}
