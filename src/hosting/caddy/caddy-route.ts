import { below } from '../below.ts';
import { inCache, KEPT, NOT_KEPT, SAVED } from '../file-headers.ts';
import type { HostSettings } from '../host-settings.ts';
import { FEED, MEDIA_TYPES, UNKNOWN_TYPE } from '../../files/media-types.ts';
import { METHODS, REQUEST_RULES } from '../request-rules.ts';
import { caddyLanguage } from './caddy-language.ts';

/** How a request is handled, step by step in this order. */
export function caddyRoute(settings: HostSettings): string {
  return [methods(settings), oddAddresses(settings), redirects(settings), files(settings)].join('\n');
}

function methods({ staff }: HostSettings): string {
  const allowed = METHODS.join(', ');
  return `		@method not method ${METHODS.join(' ')}
		handle @method {
			header Allow "${allowed}"
			respond 405
		}
		@options method OPTIONS
		handle @options {
			header Allow "${allowed}"
${
  staff
    ? ''
    : `			header @library_open {
				Access-Control-Allow-Methods "${allowed}"
				Access-Control-Allow-Headers "*"
				Access-Control-Max-Age "86400"
			}
`
}			respond 204
		}
`;
}

/** Addresses that are refused or missing, whatever a file server would make of them. */
function oddAddresses({ base }: HostSettings): string {
  const missing = (name: string, matcher: string): string => `		@${name} ${matcher}
		handle @${name} {
			error 404
		}
`;
  const outside =
    base === '/'
      ? ''
      : `		@bare path ${base.slice(0, -1)}
		redir @bare ${base}{library_query} 301
${missing('elsewhere', `not path ${base}*`)}`;
  return `		map {query} {library_query} {
			\`~^(.+)$\` "?\${1}"
			default ""
		}
		@refused vars_regexp {http.request.orig_uri} \`(?i)${REQUEST_RULES.refused}\`
		respond @refused 400
${outside}${missing('disguised', `vars_regexp {http.request.orig_uri} \`(?i)${REQUEST_RULES.disguised}\``)}${missing('hidden', `path_regexp \`(?i)${below(base, REQUEST_RULES.hidden)}\``)}`;
}

/** Redirects to the one address of each page, and to a language from the entrance page. */
function redirects({ base }: HostSettings): string {
  return `		@doubled vars_regexp {http.request.orig_uri} \`(?i)${REQUEST_RULES.doubled}\`
		route @doubled {
			uri path_regexp //+ /
			redir {http.request.uri} 301
		}
		@index vars_regexp index {http.request.orig_uri} \`^(?:[a-z]+://[^/?]+)?(${below(base, '(?:zh|en)/(?:[^?]*/)?').slice(1)})index\\.html(\\?.*)?$\`
		redir @index {re.index.1}{re.index.2} 301

${caddyLanguage(base)}`;
}

function files(settings: HostSettings): string {
  const { base } = settings;
  const kept = KEPT.map(({ place, value }) => `			\`~^/${place}\` "${inCache(value, settings)}"\n`).join('');
  const types = [...MEDIA_TYPES].map(([ending, type]) => `			\`~\\.${ending}$\` "${type}"\n`).join('');
  return `${base === '/' ? '' : `		uri strip_prefix ${base.slice(0, -1)}\n`}		@folder {
			not path */
			file {path}/index.html
		}
		redir @folder {http.request.orig_uri.path}/{library_query} 301

		@missing not file {path} {path}index.html
		handle @missing {
			error 404
		}

		map {path} {library_cache} {
${kept}			default "${inCache(NOT_KEPT, settings)}"
		}
		map {path} {library_type} {
			\`~/${FEED.name.replaceAll('.', '\\.')}$\` "${FEED.type}"
			\`~/$\` "text/html; charset=utf-8"
${types}			default "${UNKNOWN_TYPE}"
		}
		header Content-Type {library_type}
		header Cache-Control {library_cache}
		# What is answered under a condition is no whole file, and not kept.
		@part header Range *
		header @part Cache-Control "${inCache(NOT_KEPT, settings)}"
		@match header If-Match *
		header @match Cache-Control "${inCache(NOT_KEPT, settings)}"
		@unmodified header If-Unmodified-Since *
		header @unmodified Cache-Control "${inCache(NOT_KEPT, settings)}"
		@saved path_regexp \`${SAVED}\`
		header @saved Content-Disposition attachment
		@packed {
			not path /
			file {path}.gz {path}index.html.gz
		}
		header @packed {
			Vary Accept-Encoding
			defer
		}
		# An unknown unit of a range is to be passed over (RFC 9110, 14.2).
		@unit {
			header Range *
			not header Range bytes=*
		}
		request_header @unit -Range
		file_server {
			precompressed br gzip
			disable_canonical_uris
		}
`;
}
