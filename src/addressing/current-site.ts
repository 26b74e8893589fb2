import type { Site } from './site.ts';

/** The site being built, from `SITE_URL` and `BASE_PATH` as Astro provides them. */
export const site: Site = {
  origin: import.meta.env.SITE ?? null,
  base: import.meta.env.BASE_URL.replace(/\/?$/, '/'),
};
