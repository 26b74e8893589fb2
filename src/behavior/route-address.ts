import { siteAccess } from './site-access.ts';

/** Address of a route of this site, wherever the site is hosted or unpacked. */
export function routeAddress(route: string): string {
  return siteAccess.pageAddress(`${document.documentElement.dataset['base'] ?? '/'}${route.slice(1)}`);
}
