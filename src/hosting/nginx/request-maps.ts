import type { HostSettings } from '../host-settings.ts';
import { REQUEST_RULES } from '../request-rules.ts';
import { below } from '../below.ts';
import { nginxMap } from './nginx-map.ts';
import { variable } from './variable.ts';

/** Maps that recognize addresses that are not answered with a file. */
export function requestMaps(settings: HostSettings): string {
  const { base } = settings;
  const own = (what: string): string => variable(settings, what);
  const wish = own('wish');
  return `# Addresses that are none: refused, missing, or to be asked for without doubled slashes.
${nginxMap('$request_uri', own('odd'), [
  { pattern: REQUEST_RULES.refused, ignoresCase: true, value: '400' },
  { pattern: REQUEST_RULES.disguised, ignoresCase: true, value: '404' },
  { pattern: REQUEST_RULES.doubled, ignoresCase: true, value: '301' },
])}${nginxMap('$uri', own('hidden'), [{ pattern: below(base, REQUEST_RULES.hidden), ignoresCase: true, value: '404' }])}# One address for each page: its folder.
${nginxMap('$request_uri', own('page'), [{ pattern: `^(?<${own('folder').slice(1)}>${base.replaceAll('.', '\\.')}(?:zh|en)/(?:[^?]*/)?)index\\.html(?<${own('query').slice(1)}>\\?.*)?$`, value: `${own('folder')}${own('query')}` }])}# The language at the door.
${nginxMap(`"$uri ${wish}"`, own('choice'), [
  { pattern: `${below(base, '')} zh$`, ignoresCase: true, value: 'zh' },
  { pattern: `${below(base, '')} en$`, ignoresCase: true, value: 'en' },
])}# A folder without a page is as good as missing.
${nginxMap('$uri', own('missing'), [{ pattern: below(base, 'en/'), value: `${base}en/404.html` }], { otherwise: `${base}404.html` })}`;
}
