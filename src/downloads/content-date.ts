import { newestChange } from '../feeds/newest-change.ts';
import type { LibraryDocument } from '../library/library.ts';
import { factIn } from '../reading/document-date.ts';

/** Day of the newest known change, otherwise the day of the text itself or the first day of the years it covers, ISO 8601. */
export function contentDate({ id, source }: LibraryDocument): string {
  const newest = newestChange(id);
  if (newest !== null) return newest;
  const [year, month = '01', day = '01'] = (factIn(source.date, 'zh') ?? String(source.years[0])).split('-');
  return `${year}-${month}-${day}`;
}
