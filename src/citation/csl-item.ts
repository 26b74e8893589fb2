import { HTML_LANG } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { pageSpan, type CitedPlace } from './cited-place.ts';
import { COLON, entryKey, type CitedWork, type WorkDate } from './cited-work.ts';

export interface CslDate {
  'date-parts'?: [number[]];
  literal?: string;
  circa?: boolean;
}

/** The part of CSL-JSON that our citations use. */
export interface CslItem {
  id: string;
  type: 'report' | 'article-newspaper';
  title: string;
  'container-title'?: string;
  author?: { family: string; given: string; 'static-ordering'?: boolean }[];
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  page?: string;
  URL: string;
  language: string;
  locator?: string;
  note?: string;
  'original-title'?: string;
}

/** Input of the citation processor; some styles need a part to be a chapter. */
export type ProcessedItem = Omit<CslItem, 'type'> & { type: CslItem['type'] | 'chapter' };

/**
 * The page as a part of its document, for reference managers. A part of a report is a report too: a `chapter` would belong to
 * a book, and the Chinese styles would print [M] for it.
 */
export function cslItem(work: CitedWork, place: CitedPlace): CslItem {
  const titles =
    work.part === null
      ? { title: qualified(work, work.document) }
      : { title: work.part, 'container-title': qualified(work, work.document) };
  return {
    ...commonParts(work, place),
    type: work.type,
    ...titles,
  };
}

/**
 * The page under one title, joined from that of its document and its own: for formats in which a report cannot have parts, or
 * programs that would make it a chapter of a book.
 */
export function joinedItem(work: CitedWork, place: CitedPlace): CslItem {
  return { ...commonParts(work, place), type: work.type, title: joinedTitle(work, work.part) };
}

function joinedTitle(work: CitedWork, rest: string | null): string {
  const title = qualified(work, work.document);
  return rest === null ? title : `${title}${COLON[work.lang]}${rest}`;
}

/**
 * The page for GB/T 7714: one report or article, with part and place after the title, because there a part by the same author
 * is not an entry of its own.
 */
export function gbtItem(work: CitedWork, place: CitedPlace): CslItem {
  const comma = createTranslate(work.lang)('mark.join');
  const rest = [work.part, place.locator].filter((part) => part !== null).join(comma);
  return {
    ...commonParts(work, place),
    type: work.type,
    title: joinedTitle(work, rest === '' ? null : rest),
  };
}

/**
 * The same for the 2015 edition. Its published style prints the year of access where no date is stated, and drops the
 * brackets of an inferred one; both would be guesses, so those dates are written out as text.
 */
export function gbt2015Item(work: CitedWork, place: CitedPlace): CslItem {
  const item = gbtItem(work, place);
  if (work.issued === null) return { ...item, issued: { literal: `[${createTranslate(work.lang)('cite.noDate')}]` } };
  return work.issued.isInferred ? { ...item, issued: { literal: `[${work.issued.iso}]` } } : item;
}

/**
 * The page for APA: a part is "in" its report, and its title is in quotation marks in running text, which the APA and Chicago
 * styles do only for chapters.
 */
export function apaItem(work: CitedWork, place: CitedPlace): ProcessedItem {
  const item = cslItem(work, place);
  return { ...item, type: item['container-title'] === undefined ? item.type : 'chapter' };
}

/** The same for the Chicago Manual: a Chinese name keeps its order and has no comma, "Zhong Xiaoyong". */
export function chicagoItem(work: CitedWork, place: CitedPlace): ProcessedItem {
  const { author, ...item } = apaItem(work, place);
  return author === undefined
    ? item
    : { ...item, author: author.map((name) => ({ ...name, 'static-ordering': true })) };
}

/** Says in the title itself what the text is and that the English is unofficial: the published styles print no notes. */
function qualified(work: CitedWork, title: string): string {
  const t = createTranslate(work.lang);
  const words = [work.form, work.original === null ? null : t('cite.unofficial')].filter((word) => word !== null);
  return words.length === 0 ? title : `${title} [${words.join(t('cite.noteJoin'))}]`;
}

function commonParts(work: CitedWork, place: CitedPlace): Omit<CslItem, 'type' | 'title'> {
  const span = pageSpan(place.printedPages);
  return {
    id: entryKey(work, place.fragment),
    ...(work.author === null ? {} : { author: [{ ...work.author }] }),
    ...(work.publisher === null ? {} : { publisher: work.publisher }),
    ...(work.issued === null ? {} : { issued: issuedDate(work.issued) }),
    ...(place.accessed === null ? {} : { accessed: { 'date-parts': [dateParts(place.accessed)] } }),
    ...(span === null ? {} : { page: span.first === span.last ? String(span.first) : `${span.first}-${span.last}` }),
    URL: place.url,
    language: HTML_LANG[work.lang],
  };
}

function issuedDate({ iso, isInferred }: WorkDate): CslDate {
  return { 'date-parts': [dateParts(iso)], ...(isInferred ? { circa: true } : {}) };
}

/** `2024-12-25` as `[2024, 12, 25]`; fewer numbers where there is only a month or a year. */
export function dateParts(iso: string): number[] {
  return iso.split('-').map(Number);
}
