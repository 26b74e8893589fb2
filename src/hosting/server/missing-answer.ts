import { routes } from '../../addressing/routes.ts';
import { inCache, NOT_KEPT, placeHeaders } from '../file-headers.ts';
import { mediaType } from '../../files/media-types.ts';
import { securityHeaders } from '../security-headers.ts';
import { fileFor } from './file-for.ts';
import { representation } from './representation.ts';
import type { ServedSite, SiteAnswer, SiteRequest } from './site-answer.ts';

/**
 * The answer that there is no such page, in the language of the address. If an incomplete site lacks the 404 page, the answer
 * is plain.
 */
export function missingAnswer(route: string | null, request: SiteRequest, site: ServedSite): SiteAnswer {
  const headers = {
    ...securityHeaders(site),
    ...placeHeaders(route ?? '/', site),
    'Cache-Control': inCache(NOT_KEPT, site),
  };
  const page = `${route?.startsWith(routes.home('en')) === true ? routes.home('en') : routes.door()}404.html`;
  const file = fileFor(site.folder, page);
  if (file === null) return { status: 404, headers };
  const form = representation(file, String(request.headers['accept-encoding'] ?? ''));
  return {
    status: 404,
    headers: { ...headers, ...form.headers, 'Content-Type': mediaType(page), 'Content-Length': String(form.size) },
    file: { path: form.path, start: 0, end: form.size - 1 },
  };
}
