import { below } from '../below.ts';
import { inCache, NOT_KEPT, OPEN } from '../file-headers.ts';
import type { HostSettings } from '../host-settings.ts';
import { securityHeaders } from '../security-headers.ts';

/** Headers of every response, whether a file is found or not. */
export function caddyHeaders(settings: HostSettings): string {
  return `(library_headers) {
	header {
${headerLines({ ...securityHeaders(settings), 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': inCache(NOT_KEPT, settings) }, 2)}	}
	# Apart from the others: what stands beside a removal is set last, and would undo what is set for a single file.
	header -Server
${settings.staff ? '' : openHeaders(settings)}}
`;
}

/** Lines of a `header` block. */
export function headerLines(headers: Readonly<Record<string, string>>, depth: number): string {
  return Object.entries(headers)
    .map(([name, value]) => `${'\t'.repeat(depth)}${name} "${value}"\n`)
    .join('');
}

function openHeaders({ base }: HostSettings): string {
  return `	@library_open path_regexp \`${below(base, OPEN)}\`
	header @library_open {
		Cross-Origin-Resource-Policy "cross-origin"
		Access-Control-Allow-Origin "*"
	}
`;
}
