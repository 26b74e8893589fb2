import type { DraftText } from '../markdown/draft-page.ts';
import type { PageMark, Passage } from '../markdown/page-content.ts';

/**
 * Characters that occur in no text, one for each printed page, placed where that page begins; they become the page marks
 * of the draft.
 */
const FIRST = 0xf0000;
const SIGNS = /[\u{F0000}-\u{F7FFF}]/gu;

/** The text of a passage with a character where each printed page begins. */
export function withPageCharacters({ text, marks }: Passage): string {
  const ends = [...marks.slice(1).map(({ offset }) => offset), text.length];
  const parts = marks.map(
    ({ offset, page }, index) => String.fromCodePoint(FIRST + page) + text.slice(offset, ends[index]),
  );
  return text.slice(0, marks[0]?.offset) + parts.join('');
}

export function withoutPageCharacters(text: string): string {
  return text.replace(SIGNS, '');
}

/**
 * Turns a text with such characters into the form that `writePage` takes: strings, with the printed pages that begin
 * between them. White space of any width becomes one space, as on a page.
 */
export function toDraftText(signed: string): DraftText {
  return signed
    .replace(/\s+/gu, ' ')
    .split(/([\u{F0000}-\u{F7FFF}])/u)
    .filter((part) => part !== '')
    .map((part) => {
      const code = part.codePointAt(0) ?? 0;
      return code >= FIRST ? { page: code - FIRST } : part;
    });
}

/** The passage of a draft text; the inverse of `toDraftText`. */
export function toPassage(draft: DraftText): Passage {
  let text = '';
  const marks: PageMark[] = [];
  for (const part of draft)
    if (typeof part === 'string') text += part;
    else if ('page' in part) marks.push({ offset: text.length, page: part.page });
  return { text, marks };
}
