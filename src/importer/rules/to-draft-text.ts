import type { DraftText } from '../../markdown/draft-page.ts';
import type { Passage } from '../../markdown/page-content.ts';

/** A passage in the form `writePage` takes: strings, with the printed pages that begin between them. */
export function toDraftText({ text, marks }: Passage): DraftText {
  const ends = [...marks.slice(1).map(({ offset }) => offset), text.length];
  const parts = marks.flatMap(({ offset, page }, index) => [{ page }, text.slice(offset, ends[index])]);
  return [text.slice(0, marks[0]?.offset), ...parts].filter((part) => part !== '');
}
