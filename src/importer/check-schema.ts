import type { z } from 'zod';
import type { StrictYaml } from './parse-strict-yaml.ts';
import { SourceError, throwTogether } from './source-error.ts';

/**
 * Checks a value against a schema; the messages name the line of each wrong value.
 *
 * @param within path inside the file of the value to check
 * @param repairFor says how to repair what stands under a key of it
 * @throws {SourceError} for one problem, {AggregateError} of them for several
 */
export function checkSchema<T>(schema: z.ZodType<T>, yaml: StrictYaml, file: string, within: readonly PropertyKey[], repairFor: (key: PropertyKey | undefined) => string): T {
  const result = schema.safeParse(valueAt(yaml, within));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const path = [...within, ...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    const name = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return new SourceError(file, yaml.lineOf(path), name + issue.message + scalarAt(yaml, [...within, ...issue.path]), repairFor(issue.path[0]));
  });
  return throwTogether(problems);
}

function valueAt({ value }: StrictYaml, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((around, key) => (typeof around === 'object' && around !== null ? Reflect.get(around, key) : undefined), value);
}

/** What stands there instead, where that is one word. */
function scalarAt(yaml: StrictYaml, path: readonly PropertyKey[]): string {
  const value = valueAt(yaml, path);
  return typeof value === 'string' || typeof value === 'number' ? `; here: ${JSON.stringify(value)}` : '';
}
