/** A place in `_headers`: one route, or everything below a folder, such as `/data/*`. */
export interface Place {
  path: string;
  value: string;
}

/**
 * The fewest places that give each route its value and no other. No route matches two of them, because static hosts join the
 * values of all matching places with commas.
 *
 * @param valueOf null if a route must have none
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
