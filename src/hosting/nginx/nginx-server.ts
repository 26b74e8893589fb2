import type { HostSettings } from '../host-settings.ts';
import { securityHeaders } from '../security-headers.ts';
import { headerMaps } from './header-maps.ts';
import { languageMaps } from './language-maps.ts';
import { requestMaps } from './request-maps.ts';
import { variable } from './variable.ts';

/** A separate server for the library, and the maps that its location needs in any server. */
export function nginxServer(settings: HostSettings): string {
  const { name, tls } = settings;
  return `# The library on nginx 1.18 or later: this file into /etc/nginx/conf.d/, those beside it into /etc/nginx/snippets/
# (${name}-brotli.conf only if nginx has the module brotli_static; Debian: libnginx-mod-http-brotli-static).
# "npm run hosting" makes these files for SITE_URL, BASE_PATH and PROFILE; by hand, change the lines marked "yours".
# A host that has a server already keeps the maps, drops the server below and includes ${name}-location.conf in its own.
# The tests start a real nginx with these files and ask it for every page.

${languageMaps(settings)}
${requestMaps(settings)}
${headerMaps(settings)}
${tls === null ? '' : `${redirectServer(settings)}\n`}server {
${listenLines(settings.listen, tls === null ? '' : ' ssl http2')}    server_name ${serverName(settings)};            # yours
${tls === null ? '' : tlsLines(name, tls)}    server_tokens off;
    absolute_redirect off;
    client_header_timeout 15s;
    client_body_timeout 15s;
    include snippets/${name}-headers.conf;
    include snippets/${name}-location.conf;
${settings.base === '/' ? '' : `    error_page 404 ${variable(settings, 'missing')};\n    if (${variable(settings, 'odd')} = 400) { return 400; }\n    location / { return 404; }\n`}}
`;
}

function listenLines(addresses: string, manner: string): string {
  return addresses
    .split(',')
    .map((address) => `    listen ${address.trim()}${manner};                               # yours\n`)
    .join('');
}

/** "_" is no host's name; a server that is alone at its address answers to every name. */
function serverName({ origin }: HostSettings): string {
  return origin === null ? '_' : new URL(origin).hostname;
}

function tlsLines(name: string, { certificate, key }: NonNullable<HostSettings['tls']>): string {
  return `    ssl_certificate "${certificate}";        # yours
    ssl_certificate_key "${key}";    # yours
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:${name}:2m;
    ssl_session_tickets off;
`;
}

/**
 * Redirects from http to https; certbot uses http to prove who owns the host ("certbot certonly --webroot -w /var/www/html").
 */
function redirectServer(settings: HostSettings): string {
  // Without Strict-Transport-Security, which must not be sent over http (RFC 6797, 7.2).
  const headers = Object.entries(securityHeaders({ ...settings, https: false }));
  return `server {
${listenLines(settings.plainListen, '')}    server_name ${serverName(settings)};            # yours
    server_tokens off;
${headers.map(([header, value]) => `    add_header ${header} "${value}" always;\n`).join('')}    location ^~ /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 ${settings.origin ?? 'https://$host'}$request_uri; }
}
`;
}
