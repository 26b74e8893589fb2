import { z } from 'zod';
import { fingerprint } from '../addressing/fingerprint.ts';
import { FRAGMENT } from '../addressing/fragment.ts';
import { checkSchema } from '../files/check-schema.ts';
import { parseJson } from '../files/parse-json.ts';
import { refuseUnreadableValues } from '../files/unreadable-values.ts';

/** The Chinese that an English block was made from, or was last reviewed against, and a fingerprint of that English. */
export interface RecordedSource {
  /** Fingerprint of `zh`. */
  fingerprint: string;
  zh: string;
  /** Fingerprint of the English that was checked against `zh`. Older records do not have it. */
  english?: string | undefined;
}

/** The recorded Chinese of each English block of a page, by fragment. */
export type TranslationRecord = ReadonlyMap<string, RecordedSource>;

/** Notes `zh` as the Chinese of the English block `en`. */
export function recordedSource(zh: string, en: string): RecordedSource {
  return { fingerprint: fingerprint(zh), zh, english: fingerprint(en) };
}

/**
 * Reads a record.
 *
 * @param file path shown in messages
 * @throws {ContentError} or {AggregateError} naming the wrong entries
 */
export function parseRecord(json: string, file: string): TranslationRecord {
  const values = parseJson(json, file, RECORD_REPAIR);
  refuseUnreadableValues(values, file);
  return new Map(Object.entries(checkSchema(recordSchema, values, file, [], () => RECORD_REPAIR)));
}

/**
 * Writes a record, one line per block, in the order of `fragments`, so that a change of one block is a change of one
 * line.
 */
export function formatRecord(record: TranslationRecord, fragments: readonly string[]): string {
  const lines = fragments.flatMap((fragment) => {
    const source = record.get(fragment);
    return source === undefined ? [] : [`${JSON.stringify(fragment)}: ${JSON.stringify(source)}`];
  });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

const RECORD_REPAIR =
  'Restore the record from its history. Or delete it, read the English of the page against the Chinese, and run "npm run translation:accept <document>/<page>" to write it again.';

const recordSchema = z.record(
  z.string().regex(FRAGMENT, 'is not a fragment such as s1-p3.'),
  z
    .strictObject({
      /** First 12 hex digits of SHA-256 over `zh`, from `fingerprint`. */
      fingerprint: z.string(),
      /** The Chinese block, word for word. */
      zh: z.string().min(1),
      /** The same for the English block. */
      english: z
        .string()
        .regex(/^[0-9a-f]{12}$/, 'is not a fingerprint of an English block.')
        .optional(),
    })
    .refine((source) => source.fingerprint === fingerprint(source.zh), {
      path: ['fingerprint'],
      error: 'is not the fingerprint of the Chinese next to it.',
    }),
);
