import { z } from 'zod';
import { checkSchema } from '../files/check-schema.ts';
import { ContentError } from '../files/content-error.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { throwTogether } from '../files/throw-together.ts';
import { refuseUnreadableValues } from '../files/unreadable-values.ts';
import { lineRole } from './line-role.ts';
import type { LineRole } from './line-role.ts';
import type { Bilingual } from '../library/library.ts';

const REASON = 'A correction gives its reason in both languages: reason: {zh: …, en: …}.';

/** First and last line in `source.txt`, inclusive, counted from 1. */
const span = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([first, last]) => first <= last, 'The first line must not come after the last: lines: [first, last].');

/** Why the correction is right, in both languages: readers see it on the page about how the text was made. */
const sentence = z.string().trim().min(1, 'A correction needs its reason.');
const reason = z.strictObject({ zh: sentence, en: sentence }, REASON);

/** The beginning of the first line, which shows whether the source has changed since. */
const begins = z.string().min(1);

const replace = z
  .strictObject({
    /** The line that the text is in; use `lines` for a text over several lines. */
    line: z.int().min(1).optional(),
    lines: span.optional(),
    /** Text that occurs exactly once in the line. */
    find: z.string().min(1),
    replace: z.string(),
    reason,
  })
  .refine(
    ({ line, lines }) => (line === undefined) !== (lines === undefined),
    'Give either line: 12 or lines: [12, 14].',
  );

const remove = z.strictObject({ remove: z.strictObject({ lines: span, begins }), reason });

const move = z.strictObject({
  move: z.strictObject({
    lines: span,
    begins,
    /** The line that will follow the moved ones; the number after the last line of the source moves them to its end. */
    before: z.int().min(1),
  }),
  reason,
});

const role = z.strictObject({
  role: z.strictObject({ lines: span, begins }),
  is: lineRole,
  reason,
});

/** Answers the doubt about these lines: they were read correctly. For a picture, `begins` is empty. */
const keep = z.strictObject({ keep: z.strictObject({ lines: span, begins: z.string() }), reason });

interface CorrectionBase {
  /** Line of `corrections.yaml` at which it begins. */
  at: number;
  first: number;
  last: number;
  reason: Bilingual;
}

/** One entry of `corrections.yaml`. Line numbers are those of `source.txt`, whatever other corrections do. */
export type Correction =
  | (CorrectionBase & { kind: 'replace'; find: string; replace: string })
  | (CorrectionBase & { kind: 'remove'; begins: string })
  | (CorrectionBase & { kind: 'keep'; begins: string })
  | (CorrectionBase & { kind: 'move'; begins: string; before: number })
  | (CorrectionBase & { kind: 'role'; begins: string; role: LineRole });

/**
 * Reads `src/sources/<document>/corrections.yaml`: a list of
 * `{line, find, replace, reason}`, `{remove: {lines, begins}, reason}`, `{move: {lines, begins, before}, reason}` and
 * `{role: {lines, begins}, is: {as: …}, reason}`; `{keep: {lines, begins}, reason}` answers a doubt.
 *
 * @param file path shown in messages
 * @throws {ContentError} for one problem, {AggregateError} of them for several
 */
export function readCorrections(text: string, file: string): Correction[] {
  const yaml = parseYaml(text, file);
  if (yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) throw new ContentError(file, 1, 'No list of corrections.', FORM);
  refuseUnreadableValues(yaml, file, QUOTING);

  const corrections: Correction[] = [];
  const problems: ContentError[] = [];
  yaml.value.forEach((item: unknown, index) => {
    const at = yaml.lineOf([index]);
    try {
      corrections.push({ at, ...readOne(item, (schema) => checkSchema(schema, yaml, file, [index], () => FORM)) });
    } catch (error) {
      problems.push(...contentErrorsOf(error));
    }
  });
  return problems.length === 0 ? corrections : throwTogether(problems);
}

/** Keys that quote the source, unreadable characters included. */
const QUOTING = ['find', 'begins'];

type WithoutPlace = Correction extends infer C ? (C extends Correction ? Omit<C, 'at'> : never) : never;

/** The key determines the kind, so that messages are about that kind only. */
function readOne(item: unknown, check: <T>(schema: z.ZodType<T>) => T): WithoutPlace {
  if (hasKey(item, 'remove')) {
    const {
      remove: {
        lines: [first, last],
        begins,
      },
      reason,
    } = check(remove);
    return { kind: 'remove', first, last, begins, reason };
  }
  if (hasKey(item, 'move')) {
    const {
      move: {
        lines: [first, last],
        begins,
        before,
      },
      reason,
    } = check(move);
    return { kind: 'move', first, last, begins, before, reason };
  }
  if (hasKey(item, 'keep')) {
    const {
      keep: {
        lines: [first, last],
        begins,
      },
      reason,
    } = check(keep);
    return { kind: 'keep', first, last, begins, reason };
  }
  if (hasKey(item, 'role')) {
    const {
      role: {
        lines: [first, last],
        begins,
      },
      is,
      reason,
    } = check(role);
    return { kind: 'role', first, last, begins, role: is, reason };
  }
  const { line = 0, lines: [first, last] = [line, line], find, replace: replacement, reason } = check(replace);
  return { kind: 'replace', first, last, find, replace: replacement, reason };
}

function hasKey(item: unknown, key: string): boolean {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, key);
}

const FORM =
  'A correction is {line, find, replace, reason}, {remove: {lines: [a, b], begins}, reason}, {move: {lines: [a, b], begins, before}, reason}, {role: {lines: [a, b], begins}, is: {as: title, page: goals}, reason} or, for a doubt, {keep: {lines: [a, b], begins}, reason}.';
