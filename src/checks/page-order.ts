import type { LoadedPage } from '../alignment/page-files.ts';
import type { PageHead } from '../markdown/page-content.ts';
import type { Issue } from '../files/issue.ts';

/** What a page says about its place; kept for all pages, since the pages themselves would take too much memory. */
export interface PagePlace {
  /** `<document>/<page>` */
  id: string;
  file: string;
  head: PageHead | null;
  /** Line of the first block that is not its title; null where the title opens the page. */
  untitledAt: number | null;
}

/** What a Chinese page says about its place. */
export function placeOf({ files: { id, zh: file }, zh: { head, nodes, blocks } }: LoadedPage): PagePlace {
  return { id, file, head, untitledAt: nodes[0]?.type === 'title' ? null : (blocks[0]?.line ?? 1) };
}

/**
 * Every page says its place, which no other page of its document has; the part it belongs to exists; it opens with its title.
 */
export function pageOrder(places: readonly PagePlace[]): Issue[] {
  const known = new Set(places.map(({ id }) => id));
  const taken = new Map<string, string>();
  return places.flatMap(({ id, file, head, untitledAt }) => {
    const issue = (line: number, found: string): Issue => ({ kind: 'page-order', file, line, found });
    const untitled = untitledAt === null ? [] : [issue(untitledAt, 'the page does not open with its title')];
    if (head === null) return [...untitled, issue(1, 'the page has no front matter that says its place')];
    const [document = ''] = id.split('/');
    const place = `${document} ${head.order}`;
    const earlier = taken.get(place);
    taken.set(place, earlier ?? id);
    const isKnown = head.parent === undefined || known.has(`${document}/${head.parent}`);
    return [
      ...untitled,
      ...(earlier === undefined ? [] : [issue(2, `${earlier} has the place ${head.order} too`)]),
      ...(isKnown ? [] : [issue(1, `it belongs to "${head.parent ?? ''}", which is no page of "${document}"`)]),
    ];
  });
}
