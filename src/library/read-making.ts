import { checkSchema } from '../files/check-schema.ts';
import { parseJson } from '../files/parse-json.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { makingSchema, type Making } from '../schemas/making.ts';

/** File with the record of one source, from the root of the project. */
export function makingFile(source: string): string {
  return `src/content/made/${source}.json`;
}

/**
 * How the text of a source was made, as the import recorded it; null where there was no import.
 *
 * @throws {ContentError} or {AggregateError} of them for a record that is damaged
 */
export function readMaking(root: string, source: string): Making | null {
  const file = makingFile(source);
  const text = readTextIfThere(root, file);
  return text === null ? null : checkSchema(makingSchema, parseJson(text, file, REPAIR), file, [], () => REPAIR);
}

const REPAIR = 'Run "npm run import", which writes this file.';
