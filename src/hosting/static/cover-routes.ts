/** A place of `_headers`: one route, or all below a folder, such as `/data/*`. */
export interface Place {
  path: string;
  value: string;
}

/**
 * The fewest places that give each route its value, and no other one. No route is below two of them, because static
 * hosts join the values of all places that fit with commas.
 *
 * @param valueOf null where a route is to have none
 */
export function coverRoutes(
  routes: readonly string[],
  valueOf: (route: string) => string | null,
  folder = '/',
): Place[] {
  const values = new Set(routes.map(valueOf));
  const [only] = values;
  if (values.size === 1) return only === null || only === undefined ? [] : [{ path: `${folder}*`, value: only }];

  const nextSlash = (route: string): number => route.indexOf('/', folder.length);
  const children = Map.groupBy(routes, (route) =>
    nextSlash(route) === -1 ? route : route.slice(0, nextSlash(route) + 1),
  );
  return [...children].flatMap(([child, members]) => {
    const value = valueOf(child);
    if (child.endsWith('/') && child !== folder) return coverRoutes(members, valueOf, child);
    return value === null ? [] : [{ path: child, value }];
  });
}
