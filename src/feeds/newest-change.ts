import { readChanges } from './read-changes.ts';

/** Day of the newest known change of a document, ISO 8601; null where none is known. */
export function newestChange(document: string): string | null {
  const [newest] = readChanges(document).changes;
  return newest === undefined ? null : newest.date.slice(0, 10);
}
