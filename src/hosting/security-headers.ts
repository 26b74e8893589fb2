import { createHash } from 'node:crypto';
import { libraryAddress } from '../addressing/library-address.ts';
import { EARLY_COMFORT } from '../reading/early-comfort.ts';
import type { OtherLibrary } from '../schemas/other-library.ts';
import type { HostedSite } from './hosted-site.ts';

/** The policy inside a page, for hosts that send no headers; a `<meta>` may not name `frame-ancestors`. */
export function pagePolicy(others: readonly OtherLibrary[]): string {
  return policy(others).join('; ');
}

/**
 * Headers of every response of a site. If readers come by https, browsers are told to use only https for a year, for this
 * host alone: its subdomains are not ours to decide about, and the list built into browsers (`preload`) is easy to enter and
 * takes months to leave.
 */
export function securityHeaders({
  https,
  staff,
  others,
}: Pick<HostedSite, 'https' | 'staff' | 'others'>): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [...policy(others), "frame-ancestors 'none'"].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    // Data and Markdown cannot contain the `noindex` mark that pages have.
    ...(staff ? { 'X-Robots-Tag': 'noindex' } : {}),
  };
}

/**
 * What a page may load: files from its own host, its one inline script by hash, and the search files of other libraries, as
 * data. Everything else is refused, so that words from a query or a text can never run. https://www.w3.org/TR/CSP3/
 */
function policy(others: readonly OtherLibrary[]): string[] {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(EARLY_COMFORT).digest('base64')}'`,
    "style-src 'self'",
    "img-src 'self'",
    ["connect-src 'self'", ...others.map(searchFolder)].join(' '),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Our own scripts do not turn text into markup or code either, except in src/behavior/parse-page.ts.
    "require-trusted-types-for 'script'",
    'trusted-types own-pages',
  ];
}

/** Characters that would end the source or the directive, or have a meaning for nginx, are percent-encoded. */
function searchFolder({ address }: OtherLibrary): string {
  return libraryAddress(address).search.href.replace(
    /[;,$'*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The policy in the pages of a site that searches only itself. */
export const PAGE_POLICY = pagePolicy([]);
