import type { HostSettings } from '../host-settings.ts';
import { securityHeaders } from '../security-headers.ts';
import { caddyErrors } from './caddy-errors.ts';
import { caddyHeaders, headerLines } from './caddy-headers.ts';
import { caddyRoute } from './caddy-route.ts';

/** The configuration of Caddy 2.6 or later, one file. */
export function caddyfile(settings: HostSettings): string {
  const { root, tls } = settings;
  const addresses = listening(settings.listen);
  return `# The library on Caddy 2.6 or later, which gets a certificate by itself where the address below says https.
# "npm run hosting" makes this file for SITE_URL, BASE_PATH and PROFILE; by hand, change the lines marked "yours".
# The tests start a real Caddy with it and ask it for every page.
${tls === null ? '' : '{\n\tauto_https disable_redirects\n}\n'}
${caddyHeaders(settings)}
# yours:
${siteAddress(settings)} {
${bindLine(addresses)}${certificateLine(settings)}	root * "${root}" # yours

	route {
		import library_headers

${caddyRoute(settings)}	}

	handle_errors {
		route {
${caddyErrors(settings)}		}
	}
}
${settings.https && tls !== null ? redirectSite(settings) : ''}`;
}

interface Listening {
  ip: string | null;
  port: string;
}

function listening(listen: string): Listening[] {
  return listen.split(',').map((address) => {
    const [, ip = null, port = ''] = /^(?:(.+):)?(\d+)$/.exec(address.trim()) ?? [];
    return { ip, port };
  });
}

/** Names of the site with their ports; the usual port of a scheme is left out. */
function siteAddress({ origin, listen, tls }: HostSettings): string {
  const scheme = tls === null ? 'http' : 'https';
  const host = origin === null || (tls === null && origin.startsWith('https:')) ? '' : new URL(origin).hostname;
  const ports = new Set(
    listening(listen).map(({ port }) => (host !== '' && port === (tls === null ? '80' : '443') ? '' : `:${port}`)),
  );
  return [...ports].map((port) => `${scheme}://${host}${port}`).join(', ');
}

function bindLine(addresses: readonly Listening[]): string {
  const own = addresses.flatMap(({ ip }) => ip ?? []);
  return own.length === 0 ? '' : `\tbind ${own.join(' ')}\n`;
}

/** Without a line, Caddy gets and renews a certificate by itself. */
function certificateLine({ tls, ownCertificate }: HostSettings): string {
  return tls === null || !ownCertificate ? '' : `\ttls "${tls.certificate}" "${tls.key}"\n`;
}

/** Redirects from http to https with the headers that Caddy's own redirect lacks. */
function redirectSite(settings: HostSettings): string {
  const { origin, plainListen } = settings;
  const addresses = listening(plainListen);
  return `
${addresses.map(({ port }) => `http://${new URL(origin ?? '').hostname}${port === '80' ? '' : `:${port}`}`).join(', ')} {
${bindLine(addresses)}	header {
${headerLines(securityHeaders({ ...settings, https: false }), 2)}	}
	header -Server
	redir ${origin ?? ''}{uri} 301
}
`;
}
