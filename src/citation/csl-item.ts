import { HTML_LANG } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { pageSpan, type CitedPlace } from './cited-place.ts';
import { COLON, type CitedWork, type WorkDate } from './cited-work.ts';

export interface CslDate {
  'date-parts'?: [number[]];
  literal?: string;
  circa?: boolean;
}

/** The part of CSL-JSON that our citations use. */
export interface CslItem {
  id: string;
  type: 'chapter' | 'report' | 'article-newspaper';
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

/** The page as a part of its document: what APA, Chicago, CSL-JSON and reference managers expect. */
export function cslItem(work: CitedWork, place: CitedPlace): CslItem {
  const titles =
    work.part === null
      ? { title: qualified(work, work.document) }
      : { title: work.part, 'container-title': qualified(work, work.document) };
  return {
    ...commonParts(work, place),
    type: work.part === null || work.type !== 'report' ? work.type : 'chapter',
    ...titles,
  };
}

/**
 * The page as GB/T 7714 has it: one report or article, its part and the place after the title, because a part by the
 * same author is no entry of its own there.
 */
export function gbtItem(work: CitedWork, place: CitedPlace): CslItem {
  const comma = createTranslate(work.lang)('mark.join');
  const rest = [work.part, place.locator].filter((part) => part !== null).join(comma);
  const title = qualified(work, work.document);
  return {
    ...commonParts(work, place),
    type: work.type,
    title: rest === '' ? title : `${title}${COLON[work.lang]}${rest}`,
  };
}

/**
 * The same for the edition of 2015. Its published style puts the year of access where no date is stated, and leaves out
 * the brackets of an inferred one; both would be a guess, so those dates are written out for it.
 */
export function gbt2015Item(work: CitedWork, place: CitedPlace): CslItem {
  const item = gbtItem(work, place);
  if (work.issued === null) return { ...item, issued: { literal: `[${createTranslate(work.lang)('cite.noDate')}]` } };
  return work.issued.isInferred ? { ...item, issued: { literal: `[${work.issued.iso}]` } } : item;
}

/**
 * The page as the Chicago Manual has it: a Chinese name keeps its order and takes no comma, "Zhong Xiaoyong".
 */
export function chicagoItem(work: CitedWork, place: CitedPlace): CslItem {
  const { author, ...item } = cslItem(work, place);
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
    id: work.key,
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
