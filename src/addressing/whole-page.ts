/** Last segment of the page that shows a whole document; no other page may have it. */
export const WHOLE_PAGE = 'all';

/** Id of a block on that page, such as `chapter-5.s1-p3`, since fragments alone would repeat from page to page. */
export function wholeFragment(page: string, fragment: string): string {
  return `${page}.${fragment}`;
}

/** True for such an id. */
export function isWholeFragment(fragment: string): boolean {
  return fragment.includes('.');
}
