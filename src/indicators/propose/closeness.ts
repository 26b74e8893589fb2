import type { Figure } from './find-figures.ts';
import { deedsIn, plain, type SeriesWords } from './series-words.ts';

/**
 * Scores how well the words of a series fit a figure; null where they do not. It counts the characters of a name found near
 * the figure, minus a penalty for distance and for each figure between, and compares what is done with the thing: a start is
 * not a completion.
 *
 * @param figures all figures in the text that could be meant
 * @param above the heading it stands under
 */
export function closenessOf(
  text: string,
  figure: Figure,
  { labels, own: ownLabels, deeds }: SeriesWords,
  figures: readonly Figure[],
  above = '',
): number | null {
  const before = above + text.slice(0, figure.start);
  const after = /^[^，。；;\t]*/u.exec(text.slice(figure.end))?.[0] ?? '';
  const own = text.slice(figure.start, figure.end);
  const around = { front: plain(before), behind: plain(own + after.replace(/、.*/u, '')) };
  const scoreOf = (label: string): number[] => {
    const inFront = nearestShared(label, around.front);
    const behind = nearestShared(label, around.behind);
    return [
      ...(inFront === null
        ? []
        : [inFront.length * 2 - farness(around.front, inFront.away) - between(figure, figures, inFront.away)]),
      ...(behind === null || behind.from > 14 ? [] : [behind.length * 2 - 1]),
    ];
  };
  const named = labels.flatMap(scoreOf);
  if (named.length === 0) return null;
  const specific = Math.max(0, ...ownLabels.flatMap(scoreOf));
  const said = deedsIn(lastClause(before) + own + after.replace(/、.*/u, ''));
  const isOthers = !labels.some((label) => sharesWith(label, subjectOf(lastClause(before))));
  const score = Math.max(...named) + specific / 2 + deedsAgree(deeds, said) - (isOthers ? OTHER : 0);
  return score < LEAST ? null : score;
}

/** The longest part of a label that is in a text, if long enough to stand for it, and its distance from the end. */
function nearestShared(label: string, text: string): { length: number; away: number; from: number } | null {
  const least = label.length < 3 ? label.length : Math.max(3, Math.ceil(label.length * SHARE));
  for (let length = label.length; length >= least; length -= 1)
    for (let from = label.length - length; from >= 0; from -= 1) {
      const at = text.lastIndexOf(label.slice(from, from + length));
      if (at >= 0) return { length, away: text.length - at - length, from: at };
    }
  return null;
}

/** At least this share of a name must be there. */
const SHARE = 0.6;

/** Penalty for figures between a name and the figure in question, which have a better claim to the name. */
function between(figure: Figure, figures: readonly Figure[], away: number): number {
  const from = figure.start - away;
  return Math.min(2, figures.filter((other) => other.start >= from && other.end <= figure.start).length) * 2.5;
}

/** Penalty for distance: a name some clauses before counts less, one in an earlier sentence much less. */
function farness(front: string, away: number): number {
  const sentences = (front.slice(front.length - away).match(/[。；;]/gu) ?? []).length;
  return Math.min(away / 10, 4) + (sentences > 0 ? 3 : 0) + Math.min(sentences, 3);
}

/** Whether a subject may be what the label names; a clause without its own subject continues the one before. */
function sharesWith(label: string, subject: string): boolean {
  if (subject.length < SUBJECT) return true;
  return nearestShared(label, subject) !== null || nearestShared(subject, label) !== null;
}

/** The subject of a clause without its predicate: 单位增加值能耗 from 单位增加值能耗下降3.1%. */
function subjectOf(clause: string): string {
  return plain(clause).replace(SAID, '');
}

const SAID =
  /同比|预计|其中|分别|累计|全年|全市|全区|全部|增长|下降|提高|完成|达到|实现|新增|力争|保持|比例|占比|总数|左右|约|达|为|至|率/gu;
/** Fewer characters than this do not count as a subject. */
const SUBJECT = 4;
/** Penalty for a figure with another subject. */
const OTHER = 6;

/** With a lower score, the figure belongs to something else. */
const LEAST = 2;

function deedsAgree(own: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const score = [...said].reduce((sum, deed) => sum + (own.has(deed) ? 2 : DECISIVE.has(deed) ? -6 : 0), 0);
  return score - [...own].filter((deed) => DECISIVE.has(deed) && !said.has(deed)).length * 5;
}

/** Kinds of figure that must agree: growth is not a total, and starts are not completions. */
const DECISIVE: ReadonlySet<string> = new Set([
  'growth',
  'average',
  'start',
  'completion',
  'cumulative',
  'five years',
  'rebuilt',
  'secured',
]);

function lastClause(before: string): string {
  return before.split(/[，、]/u).at(-1) ?? '';
}
