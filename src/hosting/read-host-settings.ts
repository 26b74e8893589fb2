import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import { readSettings, type Environment } from '../files/settings.ts';
import { unreadableCharacter } from '../files/unreadable-characters.ts';
import type { HostSettings } from './host-settings.ts';
import { otherLibraries } from './other-libraries.ts';

/**
 * Reads what a host needs to know from the same settings as the build.
 *
 * @throws {ContentError} with the setting, its value and the repair, for a value that cannot stand in a configuration
 */
export function readHostSettings(environment: Environment): HostSettings {
  const set = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const { profile, siteUrl: origin, basePath: base, outDir } = readSettings(environment);
  const https = origin?.startsWith('https:') ?? false;
  // If LISTEN is set but no certificate, another program in front handles https.
  const keepsCertificate = https && (set('TLS_CERTIFICATE') !== undefined || set('LISTEN') === undefined);
  return {
    name: safe(
      'HOSTING_NAME',
      set('HOSTING_NAME') ??
        (base === '/'
          ? 'library'
          : base
              .slice(1, -1)
              .toLowerCase()
              .replace(/[^a-z0-9]+/g, '-')),
      /^[a-z][a-z0-9-]*$/,
      'Write a word in small letters, such as "library".',
    ),
    origin,
    base,
    staff: profile === 'staff',
    https,
    others: otherLibraries(environment),
    root: safe(
      set('SITE_ROOT') === undefined ? 'OUT_DIR' : 'SITE_ROOT',
      set('SITE_ROOT') ?? path.resolve(outDir),
      FOLDER,
      'Write the folder of the finished site on the host, from its root, without quotes, $, braces and a slash at the end; SITE_ROOT says it where it is another than that of the build.',
    ),
    listen: safe('LISTEN', set('LISTEN') ?? (keepsCertificate ? '443' : '80'), ADDRESSES, ADDRESSES_REPAIR),
    plainListen: safe('LISTEN_PLAIN', set('LISTEN_PLAIN') ?? '80', ADDRESSES, ADDRESSES_REPAIR),
    ownCertificate: set('TLS_CERTIFICATE') !== undefined,
    tls:
      keepsCertificate && origin !== null
        ? certificateFor(new URL(origin).hostname, set('TLS_CERTIFICATE'), set('TLS_KEY'))
        : null,
  };
}

const FOLDER = /^\/[^"'\\${};]*[^"'\\${};/]$/;
const PORT = '(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';
const ADDRESS = `(?:(?:\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:]+\\]):)?${PORT}`;
const ADDRESSES = new RegExp(`^${ADDRESS}(?:, *${ADDRESS})*$`, 'i');
const ADDRESSES_REPAIR =
  'Write a port from 1 to 65535, or addresses with ports: 8080, or 127.0.0.1:8080, or 80,[::]:80.';

/** Where certbot keeps certificates, unless another place is set. */
function certificateFor(
  hostname: string,
  certificate: string | undefined,
  key: string | undefined,
): NonNullable<HostSettings['tls']> {
  const folder = `/etc/letsencrypt/live/${hostname}`;
  const file = /^\/[^"'\\${};]+$/;
  const repair = 'Write the file from the root, without quotes, $ and braces.';
  return {
    certificate: safe('TLS_CERTIFICATE', certificate ?? `${folder}/fullchain.pem`, file, repair),
    key: safe('TLS_KEY', key ?? `${folder}/privkey.pem`, file, repair),
  };
}

function safe(name: string, value: string, form: RegExp, repair: string): string {
  // No configuration here needs tabs, line breaks or invisible characters.
  if (form.test(value) && !/[\t\n]/.test(value) && unreadableCharacter(value) === null) return value;
  throw new ContentError(name, null, `"${value}"`, repair);
}
