import type { HostSettings } from '../host-settings.ts';
import { FEED, MEDIA_TYPES, UNKNOWN_TYPE } from '../../files/media-types.ts';
import { METHODS } from '../request-rules.ts';
import { variable } from './variable.ts';

/** The location of the library within a server: its files, their types, and the answers where there is no file. */
export function nginxLocation(settings: HostSettings): string {
  const { name, base, root } = settings;
  const own = (what: string): string => variable(settings, what);
  const rules = `if ($request_method !~ "^(?:${METHODS.join('|')})$") { return 405; }
if ($request_method = OPTIONS) { return 204; }
if (${own('odd')} = 400) { return 400; }
if (${own('odd')} = 404) { return 404; }
if (${own('hidden')}) { return 404; }
if (${own('odd')} = 301) { rewrite "^(?s:(.*))$" $1 permanent; }`;
  return `# The library within a server. The server needs nothing but this line: include snippets/${name}-location.conf;
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n    include snippets/${name}-headers.conf;\n    absolute_redirect off;\n    return 301 ${base}$is_args$args;\n}\n`}location ${base === '/' ? '' : '^~ '}${base} {
    alias "${root}/";                        # yours
    index index.html;
    autoindex off;
    server_tokens off;
    absolute_redirect off;
    if_modified_since before;
    include snippets/${name}-headers.conf;

    default_type ${UNKNOWN_TYPE};
    types {
${typeLines()}    }
    charset utf-8;
    charset_types ${charsetTypes().join(' ')};

    gzip_static on;
    gzip_vary on;
    include snippets/${name}-brotli*.conf;

    error_page 403 404 =404 ${own('missing')};
    location = ${base}404.html { internal; }
    location = ${base}en/404.html { internal; }

${indented(rules, 4)}
    if (${own('page')}) { return 301 ${own('page')}; }
    # /index.html is the door itself, for those who want to choose.
    if (${own('choice')}) { return 302 ${base}${own('choice')}/$is_args$args; }
    # A folder without a page has no address.
    set ${own('bare')} "";
    if (-d $request_filename) { set ${own('bare')} yes; }
    if (-f $request_filename/index.html) { set ${own('bare')} ""; }
    if (${own('bare')}) { return 404; }

    # Rules are not handed down to a place within a place.
    location ~ "/${FEED.name.replaceAll('.', '\\.')}$" {
        types {}
        default_type ${withoutCharset(FEED.type)};
${indented(rules, 8)}
    }
}
`;
}

function typeLines(): string {
  const endings = Map.groupBy(MEDIA_TYPES, ([, type]) => withoutCharset(type));
  return [...endings]
    .map(([type, members]) => `        ${type} ${members.map(([ending]) => ending).join(' ')};\n`)
    .join('');
}

/** Types that are sent with their character set; nginx adds it to `text/html` by itself. */
function charsetTypes(): string[] {
  const texts = [...MEDIA_TYPES.values(), FEED.type].filter((type) => type.includes('charset')).map(withoutCharset);
  return [...new Set(texts)].filter((type) => type !== 'text/html').sort();
}

function withoutCharset(type: string): string {
  return type.split(';')[0] ?? type;
}

function indented(text: string, width: number): string {
  return text.replace(/^/gm, ' '.repeat(width));
}
