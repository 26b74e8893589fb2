import { ContentError } from '../files/content-error.ts';
import type { SourceLine } from './source-line.ts';
import type { Correction } from './read-corrections.ts';
import type { Tally } from './tally.ts';

export interface CorrectedLines {
  lines: readonly SourceLine[];
  /** Corrections that do not fit the source, or no longer do; the others are applied. */
  problems: readonly ContentError[];
}

/**
 * Applies corrections to a source: first every `replace`, then every `role`, `remove` and `move`, each kind in the order
 * of the file. Lines keep their numbers in `source.txt`. Removed and added text is noted in the tally.
 *
 * @param file path of `corrections.yaml`, shown in messages
 */
export function applyCorrections(
  lines: readonly SourceLine[],
  corrections: readonly Correction[],
  file: string,
  tally: Tally,
): CorrectedLines {
  const problems: ContentError[] = [];
  let corrected: readonly SourceLine[] = lines;
  for (const kind of ['replace', 'keep', 'role', 'remove', 'move'] as const)
    for (const correction of corrections.filter((one) => one.kind === kind)) {
      const result = applyOne(corrected, correction, tally);
      if (typeof result === 'string')
        problems.push(new ContentError(file, correction.at, `${result}${elsewhere(lines, correction)}`, REPAIR));
      else corrected = result;
    }
  return { lines: corrected, problems };
}

const REPAIR = 'Compare with source.txt, then correct the line numbers and the text, or delete this correction.';

/** The lines after one correction, or what does not fit. */
type Outcome = readonly SourceLine[] | string;

function applyOne(lines: readonly SourceLine[], correction: Correction, tally: Tally): Outcome {
  if (correction.kind === 'keep' && correction.begins === '') return lines;
  const start = lines.findIndex(({ number }) => number >= correction.first && number <= correction.last);
  const within = lines.filter(({ number }) => number >= correction.first && number <= correction.last);
  if (!covers(within, correction)) return `${place(correction)} not in the source, or another correction took them.`;
  if (within.some((line, index) => line !== lines[start + index]))
    return `Lines ${correction.first} to ${correction.last} are no longer together: another correction moved some of them.`;

  const before = lines.slice(0, start);
  const after = lines.slice(start + within.length);
  switch (correction.kind) {
    case 'replace': {
      const replaced = replaceIn(within, correction, tally);
      return typeof replaced === 'string' ? replaced : [...before, ...replaced, ...after];
    }
    case 'keep':
      return begins(within, correction.begins) ? lines : otherBeginning(within, correction.begins);
    case 'role': {
      if (!begins(within, correction.begins)) return otherBeginning(within, correction.begins);
      const { role } = correction; // one object for all its lines, by which a layout recognizes them as one unit
      return [...before, ...within.map((line) => ({ ...line, role })), ...after];
    }
    case 'remove': {
      if (!begins(within, correction.begins)) return otherBeginning(within, correction.begins);
      tally.take('correction-remove', within.map(({ text }) => text).join('\n'));
      return [...before, ...after];
    }
    case 'move': {
      if (!begins(within, correction.begins)) return otherBeginning(within, correction.begins);
      return moveBefore([...before, ...after], within, correction.before);
    }
    default:
      return correction satisfies never;
  }
}

function place({ first, last }: Correction): string {
  return first === last ? `Line ${first} is` : `Lines ${first} to ${last} are`;
}

/** Says where the text is now, in case lines were added or removed above it. */
function elsewhere(lines: readonly SourceLine[], correction: Correction): string {
  const text = (correction.kind === 'replace' ? correction.find : correction.begins).split('\n')[0] ?? '';
  const found = lines.filter((line) =>
    correction.kind === 'replace' ? line.text.includes(text) : line.text.startsWith(text),
  );
  const [only] = found;
  return only !== undefined && found.length === 1 && only.number !== correction.first
    ? ` It is in line ${only.number}.`
    : '';
}

function covers(within: readonly SourceLine[], { first, last }: Correction): boolean {
  return within[0]?.number === first && within.at(-1)?.number === last;
}

/**
 * Ignores the width of spaces and the characters that separate table cells, which are invisible to the writer of a
 * correction.
 */
function begins([line]: readonly SourceLine[], text: string): boolean {
  const seen = (written: string): string => written.replace(/[\s\u001D-\u001F]+/gu, ' ').trimStart();
  return line !== undefined && (line.text.startsWith(text) || seen(line.text).startsWith(seen(text)));
}

function otherBeginning([line]: readonly SourceLine[], text: string): string {
  return `Line ${line?.number} begins "${line?.text.slice(0, 20)}", not "${text}".`;
}

/** A replacement may span lines, and its line breaks may differ from those of the text that it replaces. */
function replaceIn(
  within: readonly SourceLine[],
  { find, replace }: Extract<Correction, { kind: 'replace' }>,
  tally: Tally,
): SourceLine[] | string {
  const text = within.map((line) => line.text).join('\n');
  const parts = text.split(find);
  const [head, tail] = parts;
  if (head === undefined || tail === undefined || parts.length > 2)
    return `"${find.replaceAll('\n', '↵')}" occurs ${parts.length - 1} times in line ${within[0]?.number}, not once.`;

  tally.take('correction-replace', find);
  tally.make('correction-replace', replace);
  const startLine = breaksIn(head);
  const endLine = startLine + breaksIn(find);
  const surplus = breaksIn(replace) - breaksIn(find);
  return (head + replace + tail).split('\n').map((line, index) => {
    const isInReplacement = index > startLine && index <= startLine + breaksIn(replace);
    const origin = index <= startLine ? index : isInReplacement ? Math.min(index, endLine) : index - surplus;
    return { ...within[origin], number: within[origin]?.number ?? 0, text: line };
  });
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

function moveBefore(rest: readonly SourceLine[], moved: readonly SourceLine[], before: number): Outcome {
  const place = rest.findIndex(({ number }) => number === before);
  const lastLine = rest.reduce((last, { number }) => Math.max(last, number), -Infinity);
  if (place === -1 && before !== lastLine + 1)
    return `Line ${before}, before which the text should go, is not in the source, or is itself moved.`;
  const target = place === -1 ? rest.length : place;
  return [...rest.slice(0, target), ...moved, ...rest.slice(target)];
}
