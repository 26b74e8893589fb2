import type { Passage } from '../../markdown/page-content.ts';

/** The text from `start` to `end`, trimmed. A page mark at a cut belongs to the text after it. */
export function slicePassage({ text, marks }: Passage, start: number, end: number = text.length): Passage {
  const part = text.slice(start, end);
  const inner = part.trim();
  const shift = start + part.length - part.trimStart().length;
  const within = marks.filter(({ offset }) => offset >= start && (offset < end || end === text.length));
  return {
    text: inner,
    marks: within.map(({ offset, page }) => ({ offset: Math.min(Math.max(offset - shift, 0), inner.length), page })),
  };
}
