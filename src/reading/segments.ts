import type { PageMark } from '../markdown/page-content.ts';

/** A mention of a term inside a text, in UTF-16 units. */
export interface TermRange {
  id: string;
  start: number;
  end: number;
}

/** Words of a text that link to what became of a target or a project. */
export interface FollowRange {
  route: string;
  start: number;
  end: number;
}

/**
 * A run of a printed text: plain, linked to a term or to what became of a target or project, or the point where a printed
 * page begins.
 */
export type Segment =
  | { type: 'text'; text: string }
  | { type: 'term'; id: string; text: string }
  | { type: 'follow'; route: string; text: string }
  | { type: 'page'; page: number };

/**
 * Splits a text into segments. A page mark inside a link is put before it, so that the link stays in one piece.
 *
 * @param ranges in order, not overlapping
 */
export function segmentsOf(
  text: string,
  ranges: readonly (TermRange | FollowRange)[],
  marks: readonly PageMark[],
): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  let nextMark = 0;

  const printUpTo = (end: number): void => {
    for (let mark = marks[nextMark]; mark !== undefined && mark.offset <= end; mark = marks[nextMark]) {
      pushText(segments, text.slice(position, Math.max(position, mark.offset)));
      position = Math.max(position, mark.offset);
      segments.push({ type: 'page', page: mark.page });
      nextMark += 1;
    }
    pushText(segments, text.slice(position, end));
    position = end;
  };

  for (const range of ranges) {
    const { start, end } = range;
    printUpTo(start);
    for (let mark = marks[nextMark]; mark !== undefined && mark.offset < end; mark = marks[nextMark]) {
      segments.push({ type: 'page', page: mark.page });
      nextMark += 1;
    }
    const linked = text.slice(start, end);
    segments.push(
      'route' in range
        ? { type: 'follow', route: range.route, text: linked }
        : { type: 'term', id: range.id, text: linked },
    );
    position = end;
  }
  printUpTo(text.length);
  return segments;
}

/** Both kinds of ranges in the order of the text; on the same words, a term takes precedence over another link. */
export function joinRanges(terms: readonly TermRange[], followed: readonly FollowRange[]): (TermRange | FollowRange)[] {
  const taken: (TermRange | FollowRange)[] = [...terms];
  for (const range of followed)
    if (!taken.some(({ start, end }) => range.start < end && start < range.end)) taken.push(range);
  return taken.sort((a, b) => a.start - b.start);
}

/** Splits the segments of a row at its tabs: one list per cell. */
export function cellSegments(segments: readonly Segment[]): Segment[][] {
  const cells: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.type !== 'text') {
      cells.at(-1)?.push(segment);
      continue;
    }
    segment.text.split('\t').forEach((part, index) => {
      if (index > 0) cells.push([]);
      const cell = cells.at(-1);
      if (cell !== undefined) pushText(cell, part);
    });
  }
  return cells;
}

function pushText(segments: Segment[], text: string): void {
  if (text !== '') segments.push({ type: 'text', text });
}
