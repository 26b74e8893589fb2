import { PAGE_POLICY } from '../hosting/security-headers.ts';
import { SCRIPT_URL_POLICY } from './script-url.ts';

/**
 * What a page of the archive may load: files beside it, the one script inside it by its hash, nothing from a network.
 * Scripts may load further ones, but from the archive alone (`script-url.ts`); two of them ask, so each makes the policy.
 * `file:` says of a page on a disk what `'self'` says of one on a host; engines differ in whether the latter covers it.
 */
export const OFFLINE_POLICY = PAGE_POLICY.split('; ')
  .filter((directive) => !/^(?:connect|manifest)-src /.test(directive))
  .map((directive) => directive.replace("'self'", "'self' file:"))
  .map((directive) =>
    directive.startsWith('trusted-types ') ? `${directive} ${SCRIPT_URL_POLICY} 'allow-duplicates'` : directive,
  )
  .join('; ');
