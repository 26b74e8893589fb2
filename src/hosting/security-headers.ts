import { createHash } from 'node:crypto';
import { EARLY_COMFORT } from '../reading/early-comfort.ts';

/**
 * What a page may load: files of its own host, and the one script inside it by its hash. Everything else is refused,
 * so that words from a query or a text can never run. https://www.w3.org/TR/CSP3/
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(EARLY_COMFORT).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy inside a page, for hosts that send no headers; a `<meta>` may not name `frame-ancestors`. */
export const PAGE_POLICY = POLICY.join('; ');

/** Headers of every response. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Record<string, string>;
