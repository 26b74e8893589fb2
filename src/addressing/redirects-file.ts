import { LineCounter, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';

const ADDRESS = /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}$/;
const address = z.string().regex(ADDRESS, 'A block, page or document without its language, such as "plan-2021-2025/chapter-5/s1-p3".');
const fingerprint = z.string().regex(/^[0-9a-f]{12}$/, 'A fingerprint in quotes: 12 hex digits, as published.txt has it.');
/** Why it happened, for the reader of the old address. */
const reason = z.string().trim().min(1, 'Say why: the reader of the old address sees it.');
/** Day of the change. */
const date = z.iso.date('A date in quotes, such as "2027-03-01".');

/** What stood at `from` stands at `to` now: several places where it was split. A page takes its blocks along. */
const moved = z.strictObject({ from: address, to: z.union([address, z.array(address).min(1)]), reason, date });
/** What stood at `from` was taken out: the old address says so. */
const gone = z.strictObject({ from: address, gone: z.literal(true), reason, date });
/** The wording of `changed` was corrected; its address stays. */
const changed = z.strictObject({ changed: address, from: fingerprint, to: fingerprint, reason, date });

/** A published address that leads elsewhere. No `to` means that its text was taken out. */
export interface Redirect {
  from: string;
  to: readonly string[];
  reason: string;
  date: string;
  /** Line of `redirects.yaml`. */
  line: number;
}

/** A wording that was corrected where it stands. */
export interface WordingChange {
  changed: string;
  from: string;
  to: string;
  reason: string;
  date: string;
  line: number;
}

export interface Redirects {
  moves: readonly Redirect[];
  changes: readonly WordingChange[];
}

/** Where the redirects stand, from the root of the project. */
export const REDIRECTS_FILE = 'src/addressing/redirects.yaml';

/**
 * Reads `redirects.yaml`: a list of `{from, to, reason, date}`, `{from, gone: true, reason, date}` and
 * `{changed, from, to, reason, date}`.
 *
 * @throws {Error} with one paragraph for each entry that has another form
 */
export function readRedirects(text: string, file = REDIRECTS_FILE): Redirects {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(message(file, lines.linePos(error.pos[0]).line, error.message));
  if (document.contents === null) return { moves: [], changes: [] };
  if (!isSeq(document.contents)) throw new Error(message(file, 1, 'No list of entries.'));

  const list = document.contents;
  const starts = list.items.map((item) => lines.linePos((item as { range?: [number, number, number] }).range?.[0] ?? 0).line);
  const read = (document.toJS({ maxAliasCount: 0 }) as unknown[]).map((item, index) => readEntry(item, starts[index] ?? 1, file));
  const problems = [...read.flatMap((entry) => (typeof entry === 'string' ? [entry] : [])), ...twice(read, file)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    moves: read.filter((entry): entry is Redirect => typeof entry !== 'string' && !('changed' in entry)),
    changes: read.filter((entry): entry is WordingChange => typeof entry !== 'string' && 'changed' in entry),
  };
}

type Read = Redirect | WordingChange | string;

/** The kind is told by its key, so that a message speaks of that kind alone. */
function readEntry(item: unknown, line: number, file: string): Read {
  const has = (key: string): boolean => typeof item === 'object' && item !== null && key in item;
  if (has('changed')) {
    const result = changed.safeParse(item);
    return result.success ? { ...result.data, line } : findings(result.error, line, file);
  }
  if (has('gone')) {
    const result = gone.safeParse(item);
    if (!result.success) return findings(result.error, line, file);
    const { from, reason, date } = result.data;
    return { from, to: [], reason, date, line };
  }
  const result = moved.safeParse(item);
  if (!result.success) return findings(result.error, line, file);
  return { ...result.data, to: [result.data.to].flat(), line };
}

function findings(error: z.ZodError, line: number, file: string): string {
  return error.issues.map((issue) => message(file, line, `${issue.path.join('.') || 'the entry'}: ${issue.message}`)).join('\n');
}

function twice(read: readonly Read[], file: string): string[] {
  const seen = new Set<string>();
  return read.flatMap((entry) => {
    if (typeof entry === 'string' || 'changed' in entry) return [];
    if (!seen.has(entry.from)) {
      seen.add(entry.from);
      return [];
    }
    return [message(file, entry.line, `A second redirect from "${entry.from}".`)];
  });
}

function message(file: string, line: number, found: string): string {
  return `${file}:${line}\n  found: ${found}\n  fix:   ${FORM}`;
}

const FORM =
  'An entry is {from, to, reason, date}, {from, gone: true, reason, date} or {changed, from, to, reason, date}; "npm run ledger -- --suggest" prints them.';
