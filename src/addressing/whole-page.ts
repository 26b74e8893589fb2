/** Last segment of a document as one page; no page of a document may have it. */
export const WHOLE_PAGE = 'all';

/** Id of a block on that page: `chapter-5.s1-p3`, since fragments alone would come again with each page. */
export function wholeFragment(page: string, fragment: string): string {
  return `${page}.${fragment}`;
}

/** True for an id of that page. */
export function isWholeFragment(fragment: string): boolean {
  return fragment.includes('.');
}
