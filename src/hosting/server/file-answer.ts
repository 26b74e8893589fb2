import { fileHeaders, inCache, NOT_KEPT } from '../file-headers.ts';
import { mediaType } from '../../files/media-types.ts';
import { securityHeaders } from '../security-headers.ts';
import { rangeOf } from './range-of.ts';
import { representation, type Representation } from './representation.ts';
import type { ServedSite, SiteAnswer, SiteRequest } from './site-answer.ts';

/** The answer with a file or a part of it, or that the client has it already. */
export function fileAnswer(
  file: string,
  route: string,
  { headers: asked, method }: SiteRequest,
  site: ServedSite,
): SiteAnswer {
  const form = representation(file, String(asked['accept-encoding'] ?? ''));
  const { size, etag } = form;
  const vary = [form.headers['Vary'], route === '/' ? 'Accept-Language' : undefined].filter(
    (name) => name !== undefined,
  );
  const headers = {
    ...securityHeaders(site),
    ...fileHeaders(route, site),
    ETag: etag,
    'Last-Modified': form.modified.toUTCString(),
    ...(vary.length === 0 ? {} : { Vary: vary.join(', ') }),
  };
  const passing = { ...headers, 'Cache-Control': inCache(NOT_KEPT, site) };
  if (isOtherThanMeant(form, asked)) return { status: 412, headers: passing };
  if (isKnown(form, asked)) return { status: 304, headers };

  const range = method === 'GET' && isStillMeant(form, asked['if-range']) ? rangeOf(asked.range, size) : null;
  if (range === 'unsatisfiable') return { status: 416, headers: { ...passing, 'Content-Range': `bytes */${size}` } };
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const content = {
    ...form.headers,
    ...headers,
    'Content-Type': mediaType(route),
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
  };
  if (range === null) return { status: 200, headers: content, file: { path: form.path, start, end } };
  return {
    status: 206,
    headers: {
      ...content,
      'Cache-Control': passing['Cache-Control'],
      'Content-Range': `bytes ${start}-${end}/${size}`,
    },
    file: { path: form.path, start, end },
  };
}

/** The order of the conditions is that of RFC 9110, 13.2.2. */
function isOtherThanMeant({ etag, modified }: Representation, asked: SiteRequest['headers']): boolean {
  const tags = asked['if-match'];
  if (tags !== undefined) return tags.trim() !== '*' && !listed(tags).includes(etag);
  return isBefore(asked['if-unmodified-since'], modified);
}

function isKnown({ etag, modified }: Representation, asked: SiteRequest['headers']): boolean {
  const tags = asked['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || listed(tags).some((tag) => tag.replace(/^W\//, '') === etag);
  const since = asked['if-modified-since'];
  return since !== undefined && !Number.isNaN(Date.parse(since)) && !isBefore(since, modified);
}

/** Whether the file is still the one that the client has begun to fetch, so that a part may be sent (`If-Range`). */
function isStillMeant({ etag, modified }: Representation, condition: string | string[] | undefined): boolean {
  return condition === undefined || condition === etag || condition === modified.toUTCString();
}

function listed(tags: string): string[] {
  return tags.split(',').map((tag) => tag.trim());
}

/** Whether a file was changed after a date; HTTP dates have whole seconds only. */
function isBefore(date: string | undefined, modified: Date): boolean {
  return date !== undefined && Date.parse(date) < Math.floor(modified.getTime() / 1000) * 1000;
}
