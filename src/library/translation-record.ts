import path from 'node:path';
import { z } from 'zod';
import { readIfThere } from './content-files.ts';

const recordSchema = z.record(z.string(), z.strictObject({ fingerprint: z.string(), zh: z.string() }));

/** The Chinese each English block was made from, by fragment. */
export type TranslationRecord = z.infer<typeof recordSchema>;

/** Reads `src/content/translations/<document>/<page>.json`; empty where nothing is translated yet. */
export function readRecord(root: string, document: string, page: string): TranslationRecord {
  const file = `src/content/translations/${document}/${page}.json`;
  const text = readIfThere(path.join(root, file));
  if (text === null) return {};
  const result = recordSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  throw new Error(`${file}\n  found: ${result.error.issues[0]?.message ?? 'another form'}\n  fix:   Run "npm run translation:accept ${document}/${page}" to write it again.`);
}
