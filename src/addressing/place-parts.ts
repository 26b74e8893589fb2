import { FRAGMENT } from './fragment.ts';

/** Page of a document that lists the terms it defines; each term is a page below it, `terms/<term>`. */
export const TERMS_PAGE = 'terms';

/** The parts of an address after the language: a document, a page of it, a block on that page. */
export interface PlaceParts {
  document: string;
  /** Empty for a document. */
  page: string;
  /** Undefined for a page. */
  fragment: string | undefined;
}

/** Takes an address apart: `plan/chapter-5/s1-p3`, or `report/terms/tto/p1` for a term of a document. */
export function placeParts(address: string): PlaceParts {
  const [document = '', first = '', ...rest] = address.split('/');
  const [term] = rest;
  const isTerm = first === TERMS_PAGE && term !== undefined && !FRAGMENT.test(term);
  const page = isTerm ? `${first}/${term}` : first;
  return { document, page, fragment: rest[isTerm ? 1 : 0] };
}

/** Pattern of a page within its document; the page of a term has one part more. */
export const PAGE_PATTERN = '(?:terms/)?[a-z0-9-]+';
