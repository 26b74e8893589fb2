import { SEPARATOR, wordOf } from '../postings/tokenize.ts';
import type { PageRecord } from './read-pages.ts';

/** Every English word of the pages, those on most pages first; ties in alphabetical order. */
export function commonWords(records: readonly PageRecord[]): string[] {
  const pages = new Map<string, number>();
  for (const { tokens } of records)
    for (const token of new Set(tokens.slice(1)))
      if (token !== SEPARATOR) pages.set(token, (pages.get(token) ?? 0) + 1);
  return [...pages]
    .map(([token, count]) => ({ word: wordOf(token), count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
