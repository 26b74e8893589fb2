import { fingerprint } from '../addressing/fingerprint.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { formatRecord } from '../alignment/translation-record.ts';

/** Adds the fingerprint of today's English to each entry of a record that has none; `noted` counts these entries. */
export function noteEnglish({ zh, en, record }: LoadedPage): { record: string; noted: number } {
  const english = new Map(en?.blocks.map(({ fragment, text }) => [fragment, text]));
  const next = new Map(record);
  for (const [fragment, source] of record) {
    const text = english.get(fragment);
    if (source.english === undefined && text !== undefined)
      next.set(fragment, { ...source, english: fingerprint(text) });
  }
  const order = [...new Set([...zh.blocks.map(({ fragment }) => fragment), ...record.keys()])];
  return {
    record: formatRecord(next, order),
    noted: [...next].filter(([fragment, source]) => record.get(fragment) !== source).length,
  };
}
