import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import type { StrictValues } from './strict-values.ts';
import { throwTogether } from './throw-together.ts';

/**
 * Checks values against a schema; the messages name the line of each wrong one.
 *
 * @param within path inside the file of the value to check
 * @param repairFor says how to repair the value at a path within it
 * @throws {ContentError} for one problem, {AggregateError} of them for several
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  values: StrictValues,
  file: string,
  within: readonly PropertyKey[],
  repairFor: (key: PropertyKey | undefined) => string,
): T {
  const result = schema.safeParse(valueAt(values, within));
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, MOST).map((issue) => {
    const path = [...within, ...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    const name = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return new ContentError(
      file,
      values.lineOf(path),
      name + issue.message + scalarAt(values, [...within, ...issue.path]),
      unquoted(issue, valueAt(values, path)) ?? repairFor(issue.path[0]),
    );
  });
  return throwTogether(problems);
}

/** A file of the wrong kind has a fault in each of its entries; the first few are enough. */
const MOST = 20;

/** YAML reads 2025 and 4.8 as numbers and true as a Boolean; where text is wanted, they need quotes. */
function unquoted(issue: z.core.$ZodIssue, value: unknown): string | null {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  return isText && (typeof value === 'number' || typeof value === 'boolean') ? `Put it in quotes: "${value}".` : null;
}

function valueAt({ value }: StrictValues, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (around, key) => (typeof around === 'object' && around !== null ? Reflect.get(around, key) : undefined),
    value,
  );
}

/** The value found there, where it is a single text, number or Boolean. */
function scalarAt(values: StrictValues, path: readonly PropertyKey[]): string {
  const value = valueAt(values, path);
  return typeof value === 'string' || typeof value === 'number'
    ? `; here: ${JSON.stringify(value).slice(0, LONGEST)}`
    : '';
}

const LONGEST = 80;
