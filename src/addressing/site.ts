/**
 * Where the site is published. `SITE_URL` is its host with the scheme, `BASE_PATH` the folder that it is in. Astro
 * provides both as `import.meta.env.SITE` and `import.meta.env.BASE_URL`.
 */
export interface Site {
  /** Such as `https://plans.example.cn`, or null where the host is not known: then no absolute address is printed. */
  origin: string | null;
  /** Such as `/library/`; `/` at the root of a host. Begins and ends with a slash. */
  base: string;
}

/** Address for a link on this site: the route below the base path. */
export function href(site: Site, route: string): string {
  return site.base + route.replace(/^\//, '');
}

/** Absolute address, or null where the host is not known. */
export function absolute(site: Site, route: string): string | null {
  return site.origin === null ? null : site.origin.replace(/\/$/, '') + href(site, route);
}

/** What a citation prints: the absolute address, or the path where the host is not known. */
export function citable(site: Site, route: string): string {
  return absolute(site, route) ?? href(site, route);
}
