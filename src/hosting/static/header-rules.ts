import { routes } from '../../addressing/routes.ts';
import type { Lang } from '../../i18n/lang.ts';
import { FOLDER_HEADERS } from '../folder-headers.ts';
import type { OtherLibrary } from '../../schemas/other-library.ts';
import { securityHeaders } from '../security-headers.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both add up the headers of all rules that fit, so a cache rule
 * for everything would reach the assets too: pages get theirs by language.
 *
 * @param base base path of the site, with slashes at both ends
 * @param languages whose pages the site has
 * @param others libraries that its search page asks
 */
export function headerRules(base: string, languages: readonly Lang[], others: readonly OtherLibrary[] = []): string {
  const everywhere = rule(`${base}*`, securityHeaders(others));
  const folders = FOLDER_HEADERS.flatMap(({ folder, headers }) =>
    (folder === '/' ? languages.map(routes.home) : [folder]).map((place) => rule(`${base}${place.slice(1)}*`, headers)),
  );
  return [everywhere, ...folders].join('\n');
}

function rule(place: string, headers: Readonly<Record<string, string>>): string {
  return `${place}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
