import { kept } from '../files/kept-work.ts';
import type { ProcessedItem } from './csl-item.ts';

/** What differs from page to page within one document. */
const VARIED = ['title', 'container-title', 'URL'] as const;

/**
 * Words of a title that a style copies unchanged, with the commas, colons and semicolons between two of them. A style may
 * change or drop quotation marks, brackets and other punctuation.
 */
const WORDS =
  /[\p{L}\p{N}](?:(?:[\p{L}\p{N} -]|(?<=\p{L})’(?=\p{L})|(?<=[\p{L}\p{N}])(?:[、，：；]|[,:;] )(?=[\p{L}\p{N}]))*[\p{L}\p{N}])?/gu;
const ADDRESS = /^[\w:/.%#~-]+$/g;

/** The processor reads these as markup. */
const MARKUP = /[<>&]/;

/**
 * Placeholders for pages must be numbers. From a hundred on, styles shorten the second number of a range, so those are
 * rendered directly.
 */
const PAGES = /^(?:\d+|\d{1,2}-\d{1,2})$/;
const PAGE_STAND_INS = ['5153', '8297'] as const;

/** Private-use characters from here on stand in for words. Lower ones stand in for other things in templates.ts. */
const FIRST_STAND_IN = 0xe100;

const rendered = new Map<string, string>();

/**
 * Renders an item with placeholders for its pages, its address and the words of its titles, once for all items that differ
 * only in these, and fills them in: the processor takes a millisecond for each item, and a library has thousands.
 *
 * @param use what else the rendering depends on
 */
export function renderOnce(use: string, item: ProcessedItem, render: (item: ProcessedItem) => string): string {
  const words: string[] = [];
  const standIn = (word: string): string => String.fromCharCode(FIRST_STAND_IN + words.push(word) - 1);
  const open = { ...item, id: '' };
  for (const field of VARIED) {
    const text = item[field];
    if (text !== undefined && !MARKUP.test(text))
      open[field] = text.replace(field === 'URL' ? ADDRESS : WORDS, standIn);
  }
  const rest = `${use} ${JSON.stringify(open)}`;
  const isClear = PAGE_STAND_INS.every((standIn) => !rest.includes(standIn));
  const pages = isClear && item.page !== undefined && PAGES.test(item.page) ? item.page.split('-') : [];
  if (pages.length > 0) open.page = PAGE_STAND_INS.slice(0, pages.length).join('-');
  const key = `${use} ${JSON.stringify(open)}`;
  const made = rendered.get(key) ?? kept('citations', key, () => render(open));
  rendered.set(key, made);
  const paged = pages.reduce((text, page, place) => text.replaceAll(PAGE_STAND_INS[place] ?? '', page), made);
  return paged.replace(/[\uE100-\uEFFF]/g, (character) => words[character.charCodeAt(0) - FIRST_STAND_IN] ?? character);
}
