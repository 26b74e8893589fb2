import { PAGE_POLICY } from '../hosting/security-headers.ts';
import { SCRIPT_URL_POLICY } from './script-url.ts';

/**
 * What a page of the archive may load: files beside it, its one inline script by hash, nothing from a network. Scripts may
 * load further ones, but only from the archive (`script-url.ts`); two of them do, so each creates the policy. `file:` means
 * for a page on a disk what `'self'` means for one on a host; browsers differ in whether the latter covers it.
 */
export const OFFLINE_POLICY = PAGE_POLICY.split('; ')
  .filter((directive) => !/^(?:connect|manifest)-src /.test(directive))
  .map((directive) => directive.replace("'self'", "'self' file:"))
  .map((directive) =>
    directive.startsWith('trusted-types ') ? `${directive} ${SCRIPT_URL_POLICY} 'allow-duplicates'` : directive,
  )
  .join('; ');
