import { z } from 'zod';
import { fingerprint } from '../addressing/fingerprint.ts';
import { FRAGMENT } from '../addressing/fragment.ts';
import { AlignmentError } from './alignment-error.ts';

/** The Chinese that one English block was made from, or last reviewed against. */
export interface RecordedSource {
  /** Fingerprint of `zh`. */
  fingerprint: string;
  zh: string;
}

/** The recorded Chinese of each English block of a page, by fragment. */
export type TranslationRecord = ReadonlyMap<string, RecordedSource>;

/** Notes `zh` as the Chinese of an English block. */
export function recordedSource(zh: string): RecordedSource {
  return { fingerprint: fingerprint(zh), zh };
}

/** Reads a record. @param file path shown in messages @throws {AlignmentError} naming the first entry that does not fit */
export function parseRecord(json: string, file: string): TranslationRecord {
  const result = recordSchema.safeParse(parseJson(json, file));
  if (result.success) return new Map(Object.entries(result.data));
  const issue = result.error.issues[0];
  throw new AlignmentError(file, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), RECORD_REPAIR);
}

/** Writes a record, one line a block, in the order of `fragments`, so that a change of one block is a change of one line. */
export function formatRecord(record: TranslationRecord, fragments: readonly string[]): string {
  const lines = fragments.flatMap((fragment) => {
    const source = record.get(fragment);
    return source === undefined ? [] : [`${JSON.stringify(fragment)}: ${JSON.stringify(source)}`];
  });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

const RECORD_REPAIR = 'Do not edit the record by hand: run "npm run translation:accept <document>/<page>" to write it again.';

const recordSchema = z.record(
  z.string().regex(FRAGMENT, 'is not a fragment such as s1-p3.'),
  z
    .strictObject({
      /** First 12 hex digits of SHA-256 over `zh`, as `fingerprint` makes it. */
      fingerprint: z.string(),
      /** The Chinese block, word for word. */
      zh: z.string().min(1),
    })
    .refine((source) => source.fingerprint === fingerprint(source.zh), {
      path: ['fingerprint'],
      error: 'is not the fingerprint of the Chinese beside it.',
    }),
);

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new AlignmentError(file, error instanceof Error ? error.message : String(error), RECORD_REPAIR);
  }
}
