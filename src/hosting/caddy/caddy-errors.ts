import { below } from '../below.ts';
import type { HostSettings } from '../host-settings.ts';

/** The answer where there is no file: the page that says so, in the language of the address. */
export function caddyErrors(settings: HostSettings): string {
  return `			# The page is sent whole, whatever part or version of another the reader asked for.
			request_header -Range
			request_header -If-None-Match
			request_header -If-Modified-Since
			import library_headers
			header {
				Content-Type "text/html; charset=utf-8"
				Vary Accept-Encoding
				-Content-Disposition
				-Etag
				-Last-Modified
				-Accept-Ranges
			}
			@english path_regexp \`${below(settings.base, 'en/')}\`
			rewrite @english /en/404.html
			@other not path /en/404.html
			rewrite @other /404.html
			file_server {
				precompressed br gzip
			}
`;
}
