import type { MadeCorrection, Making } from '../schemas/making.ts';
import { accountRows } from './account-rows.ts';
import { BlockFinder } from './block-finder.ts';
import type { SourceLine } from './source-line.ts';
import type { Correction } from './read-corrections.ts';
import type { RenderedPages } from './render-pages.ts';
import type { Tally } from './tally.ts';

/** What `recordMaking` records: one source before and after the import. */
export interface MadeSource {
  /** The lines as in the publisher's text, and after the corrections. */
  original: readonly SourceLine[];
  lines: readonly SourceLine[];
  corrections: readonly Correction[];
  /** What the rules removed and added, without corrections. */
  tally: Tally;
  documents: ReadonlyMap<string, RenderedPages>;
  /** Document of the pages that do not name one. */
  id: string;
}

/** Every difference between a source and its pages: each correction with its block, each rule with its count. */
export function recordMaking({ original, lines, corrections, tally, documents, id }: MadeSource): Making {
  const finder = new BlockFinder(lines, documents);
  const textOf = (first: number, last: number, from: readonly SourceLine[] = lines): string =>
    from
      .filter(({ number }) => number >= first && number <= last)
      .map(({ text }) => text)
      .join('\n');
  const record = (correction: Exclude<Correction, { kind: 'keep' }>): MadeCorrection => {
    const { first, last, reason } = correction;
    const shared = { lines: [first, last] as [number, number], block: finder.blockOf(first, last), reason };
    const text = opening(textOf(first, last));
    switch (correction.kind) {
      case 'replace': {
        const { find: before, replace: after } = correction;
        return { kind: 'replace', ...shared, block: finder.blockOf(first, last, after), before, after };
      }
      case 'remove':
        return {
          kind: 'remove',
          ...shared,
          block: finder.blockAround(first, last),
          before: textOf(first, last, original),
        };
      case 'move': {
        const { before: to } = correction;
        return { kind: 'move', ...shared, text, to, toText: opening(textOf(to, to)) };
      }
      case 'role': {
        const { role } = correction;
        if (role.as !== 'page-start') return { kind: 'role', ...shared, text, as: role.as };
        return { kind: 'heading', ...shared, block: `${id}/${role.page}/title`, after: role.title };
      }
      default:
        return correction satisfies never;
    }
  };
  return {
    corrections: corrections.filter((correction) => correction.kind !== 'keep').map(record),
    rules: accountRows(tally).map(({ rule, reason, taken, made }) => ({ rule, reason, taken, made })),
  };
}

/** One correction or rule per line, so that a change of one is a change of one line. */
export function formatMaking({ corrections, rules }: Making): string {
  const list = (entries: readonly object[]): string =>
    entries.length === 0 ? '[]' : `[\n${entries.map((entry) => readable(JSON.stringify(entry))).join(',\n')}\n]`;
  return `{\n"corrections": ${list(corrections)},\n"rules": ${list(rules)}\n}\n`;
}

/** The first words of a text, on one line. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

const LONGEST = 60;

/** Invisible characters and the replacement character are written as their codes. */
function readable(json: string): string {
  return json.replace(
    /[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
