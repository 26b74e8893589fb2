import { routes } from '../addressing/routes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { RowView } from './page-view.ts';

/** Pages on which readers can follow up what a table promises. */
export type FollowPage = 'indicators' | 'projects';

/** The pages that links in a table lead to, each once. */
export function followsOf(rows: readonly RowView[], lang: Lang): FollowPage[] {
  const segments = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [...cell.segments, ...cell.items.flatMap((item) => item.segments)]),
  );
  const followed = segments.flatMap((segment) => (segment.type === 'follow' ? [segment.route] : []));
  return (['indicators', 'projects'] as const).filter((page) =>
    followed.some((route) => route.startsWith(routes[page](lang))),
  );
}
