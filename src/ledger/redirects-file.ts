import { z } from 'zod';
import { checkSchema } from '../files/check-schema.ts';
import { ContentError } from '../files/content-error.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { throwTogether } from '../files/throw-together.ts';
import { refuseUnreadableValues } from '../files/unreadable-values.ts';

const ADDRESS =
  /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$|^about\/[\p{Script=Han}a-z0-9-]+$|^data\/(?:tables|fingerprints)\/[a-z0-9.-]+$/u;
const address = z
  .string()
  .regex(ADDRESS, 'An address without its language, such as "plan/chapter-5/s1-p3" or "indicators/gdp".');
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'A fingerprint in quotes: 12 hex digits, as published.txt has it.');
/** Why it happened, for the reader of the old address. */
const reason = z.string().trim().min(1, 'Say why: the reader of the old address sees it.');
/** Day of the change. */
const date = z.iso.date('A date in quotes, such as "2027-03-01".');

/** What stood at `from` is at `to` now: several places where it was split. Blocks move with their page. */
const moved = z.strictObject({ from: address, to: z.union([address, z.array(address).min(1)]), reason, date });
/** What stood at `from` was removed: the old address says so. */
const gone = z.strictObject({ from: address, gone: z.literal(true), reason, date });
/** The wording of `changed` was corrected; its address stays. */
const changed = z.strictObject({ changed: address, from: fingerprint, to: fingerprint, reason, date });

/** A published address that leads elsewhere. An empty `to` means that its text was removed. */
export interface Redirect {
  from: string;
  to: readonly string[];
  reason: string;
  date: string;
  /** Line of `redirects.yaml`. */
  line: number;
}

/** A wording that was corrected without moving. */
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
export const REDIRECTS_FILE = 'src/content/addresses/redirects.yaml';

/**
 * Reads `redirects.yaml`: a list of `{from, to, reason, date}`, `{from, gone: true, reason, date}` and
 * `{changed, from, to, reason, date}`.
 *
 * @throws {ContentError} for one entry of another form, {AggregateError} for several
 */
export function readRedirects(text: string, file = REDIRECTS_FILE): Redirects {
  const values = parseYaml(text, file);
  if (values.value === null) return { moves: [], changes: [] };
  if (!Array.isArray(values.value)) throw new ContentError(file, 1, 'No list of entries.', FORM);
  refuseUnreadableValues(values, file);

  const moves: Redirect[] = [];
  const changes: WordingChange[] = [];
  const problems: ContentError[] = [];
  values.value.forEach((item: unknown, index) => {
    const line = values.lineOf([index]);
    const check = <T>(schema: z.ZodType<T>): T => checkSchema(schema, values, file, [index], () => FORM);
    try {
      if (hasKey(item, 'changed')) changes.push({ ...check(changed), line });
      else {
        const move = readMove(item, check, line);
        refuseBelowItself(move, file);
        moves.push(move);
      }
    } catch (error) {
      problems.push(...contentErrorsOf(error));
    }
  });
  const all = [...problems, ...twice(moves, file)];
  return all.length === 0 ? { moves, changes } : throwTogether(all);
}

/** The key tells the kind of entry, so that a message is about that kind alone. */
function readMove(item: unknown, check: <T>(schema: z.ZodType<T>) => T, line: number): Redirect {
  if (hasKey(item, 'gone')) {
    const { from, reason, date } = check(gone);
    return { from, to: [], reason, date, line };
  }
  const move = check(moved);
  return { ...move, to: [move.to].flat(), line };
}

/** What stood at such an address would have to be inside itself, and its parts would move ever deeper. */
function refuseBelowItself({ from, to, line }: Redirect, file: string): void {
  const astray = to.find((target) => target === from || target.startsWith(`${from}/`));
  if (astray === undefined) return;
  const found =
    astray === from
      ? `"${from}" leads to itself.`
      : `"${from}" leads to "${astray}", which is a place inside "${from}".`;
  throw new ContentError(
    file,
    line,
    found,
    'Write under "to" the address where the text is now, or gone: true instead of "to" where it was taken out.',
  );
}

function hasKey(item: unknown, key: string): boolean {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, key);
}

function twice(moves: readonly Redirect[], file: string): ContentError[] {
  const seen = new Set<string>();
  return moves
    .filter(({ from }) => seen.size === seen.add(from).size)
    .map(({ from, line }) => new ContentError(file, line, `A second redirect from "${from}".`, FORM));
}

const FORM =
  'An entry is {from, to, reason, date}, {from, gone: true, reason, date} or {changed, from, to, reason, date}; "npm run ledger -- --suggest" prints them.';
