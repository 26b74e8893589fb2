import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { ContentError } from './content-error.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { refuseUnreadableValues } from './unreadable-values.ts';

/**
 * Reads a YAML file of content against its schema.
 *
 * @param root folder of the project; @param file path below it, as messages show it
 * @throws {ContentError} for one problem, {AggregateError} of them for several
 */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const values = parseYaml(readText(root, file), file);
  if (values.value === null)
    throw new ContentError(
      file,
      1,
      'The file is empty.',
      'Restore it from its history; a list without entries is written as [].',
    );
  refuseUnreadableValues(values, file);
  return checkSchema(schema, values, file, [], () => REPAIR);
}

const REPAIR =
  'Compare with the entries beside it or another file of its folder; the schema in src/schemas explains each key.';
