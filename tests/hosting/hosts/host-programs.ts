import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { ownServer } from './own-server.ts';
import type { HostProgram } from './tested-host.ts';

/** All programs that must answer alike. */
export const HOST_PROGRAMS: readonly HostProgram[] = [nginx, caddy, ownServer];

/** Why the tests of a program are skipped; never with CI=true, where a missing program is a failure. */
export function skipped(missing: string | false): string | false {
  return process.env['CI'] === 'true' ? false : missing;
}
