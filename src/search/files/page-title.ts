import type { IndexedPage } from './first-answer.ts';

/** Title of a page: the heading of what stands before its sections. */
export function pageTitle({ sections }: IndexedPage): string {
  return sections[0]?.title ?? '';
}
