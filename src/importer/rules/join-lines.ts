import type { PageMark, Passage } from '../../markdown/page-content.ts';
import type { Tally } from '../tally.ts';
import { lineJoin } from './line-join.ts';

/** One line of running text. */
export interface TextLine {
  text: string;
  /** The printed page that begins with this line, if any. */
  page?: number | undefined;
}

/** Joins the lines of one paragraph, heading or cell by the white-space rule; page marks keep their exact place. */
export function joinLines(lines: readonly TextLine[], tally: Tally): Passage {
  const parts: string[] = [];
  let length = 0;
  let before = '';
  const marks: PageMark[] = [];
  lines.forEach((line, index) => {
    const words = withSingleSpaces(line.text, tally);
    const join = lineJoin(before, words);
    if (index > 0) tally.take('line-join', '\n');
    if (join !== '') tally.make('line-join', join);
    if (line.page !== undefined) marks.push({ offset: length + join.length, page: line.page });
    parts.push(join, words);
    length += join.length + words.length;
    if (words !== '') before = words; // only the last words: testing all the text at each line would take minutes
  });
  return { text: parts.join(''), marks };
}

function withSingleSpaces(text: string, tally: Tally): string {
  const words = text.trim().split(/\s+/);
  const single = words.join(' ');
  const surplus = text.trim().length - single.length;
  if (surplus > 0) tally.take('space-run', ' '.repeat(surplus));
  return single;
}
