import { chooseLanguage } from '../choose-language.ts';
import { placeHeaders, inCache, NOT_KEPT } from '../file-headers.ts';
import { METHODS, REQUEST_RULES } from '../request-rules.ts';
import { securityHeaders } from '../security-headers.ts';
import { fileAnswer } from './file-answer.ts';
import { fileFor } from './file-for.ts';
import { missingAnswer } from './missing-answer.ts';
import type { ServedSite, SiteAnswer, SiteRequest } from './site-answer.ts';

/** Answers like the ready configurations of nginx and Caddy; `tests/hosting` sends all three the same requests. */
export function answerRequest(request: SiteRequest, site: ServedSite): SiteAnswer {
  const address = request.target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*(?=\/|\?|$)/i, '');
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const after = query === '' ? '' : `?${query}`;
  const decoded = decode(path);
  const route = decoded?.startsWith(site.base) === true ? decoded.slice(site.base.length - 1) : null;

  if (!METHODS.some((method) => method === request.method))
    return plain(405, route, site, { Allow: METHODS.join(', ') });
  if (request.method === 'OPTIONS')
    return plain(204, route, site, { Allow: METHODS.join(', '), ...preflight(route, site) });
  if (fits(REQUEST_RULES.refused, address) || /%(?![0-9a-f]{2})/i.test(path)) return plain(400, route, site);
  if (decoded === site.base.slice(0, -1)) return redirect(301, `${site.base}${after}`, route, site);
  if (route === null || fits(REQUEST_RULES.disguised, address) || fits(`^/${REQUEST_RULES.hidden}`, route))
    return missingAnswer(route, request, site);
  if (fits(REQUEST_RULES.doubled, address)) return redirect(301, path.replace(/\/{2,}/g, '/') + after, route, site);
  if (fits(`^/${REQUEST_RULES.index}`, route))
    return redirect(301, path.slice(0, -'index.html'.length) + after, route, site);
  const chosen = route === '/' ? chooseLanguage(request.headers['accept-language'] ?? '') : null;
  if (chosen !== null) return redirect(302, `${site.base}${chosen}/${after}`, route, site, { Vary: 'Accept-Language' });

  const file = fileFor(site.folder, route);
  if (file !== null) return fileAnswer(file, route, request, site);
  if (fileFor(site.folder, `${route}/`) !== null) return redirect(301, `${path}/${after}`, route, site);
  return missingAnswer(route, request, site);
}

/** The decoded path; null if its bytes are not text. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/');
  } catch {
    return null;
  }
}

function fits(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'i').test(text);
}

function redirect(
  status: 301 | 302,
  location: string,
  route: string | null,
  site: ServedSite,
  headers = {},
): SiteAnswer {
  return plain(status, route, site, { Location: location, ...headers });
}

/** An answer without a file. */
function plain(
  status: number,
  route: string | null,
  site: ServedSite,
  headers: Readonly<Record<string, string>> = {},
): SiteAnswer {
  return {
    status,
    headers: {
      ...securityHeaders(site),
      ...placeHeaders(route ?? '/', site),
      'Cache-Control': inCache(NOT_KEPT, site),
      ...headers,
    },
  };
}

/** Headers of the answer to a preflight: browsers ask before a script of another site may send its own headers. */
function preflight(route: string | null, site: ServedSite): Readonly<Record<string, string>> {
  if (placeHeaders(route ?? '/', site)['Access-Control-Allow-Origin'] === undefined) return {};
  return PREFLIGHT;
}

const PREFLIGHT = {
  'Access-Control-Allow-Methods': METHODS.join(', '),
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};
