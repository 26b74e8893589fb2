import { below } from '../below.ts';
import { inCache, KEPT, NOT_KEPT, OPEN, SAVED } from '../file-headers.ts';
import type { HostSettings } from '../host-settings.ts';
import { METHODS } from '../request-rules.ts';
import { securityHeaders } from '../security-headers.ts';
import { nginxMap, type MapCase } from './nginx-map.ts';
import { headerVariable, variable } from './variable.ts';

/** Maps for the headers that differ between responses; an empty one is not sent. */
export function headerMaps(settings: HostSettings): string {
  const { base, staff } = settings;
  const own = (what: string): string => variable(settings, what);
  const at = (statuses: string, place: string): string => `^(?:${statuses}) ${below(base, place).slice(1)}`;
  const map = (source: string, what: string, cases: readonly MapCase[], otherwise?: string): string =>
    nginxMap(`"$status ${source}"`, own(what), [AGAIN, ...cases], {
      isVolatile: true,
      ...(otherwise === undefined ? {} : { otherwise }),
    });
  const open = staff ? [] : [at('\\d+', OPEN)];
  const preflight = (what: string, value: string): string =>
    staff
      ? ''
      : map('$request_method $request_uri', what, [{ pattern: `^\\d+ OPTIONS ${below(base, OPEN).slice(1)}`, value }]);
  const always = Object.entries(securityHeaders(settings)).map(([name, value]) =>
    map('', headerVariable(name), [], value),
  );
  return `# Headers. nginx makes those of a range that is not there (416) twice: the second time they are empty.
${always.join('')}# How long a file may be kept; what is no whole file is not.
${map(
  '[$http_range] $uri',
  'cache',
  KEPT.map(({ place, value }) => ({
    pattern: `^(?:200|304) \\[\\] ${below(base, place).slice(1)}`,
    value: inCache(value, settings),
  })),
  inCache(NOT_KEPT, settings),
)}# Files for another program than a browser.
${map('$uri', 'saved', [{ pattern: at('200|206|304', `.*${SAVED}`), value: 'attachment' }])}# What the language decides, caches are to know.
${map('$request_uri', 'vary', [{ pattern: at('200|206|302|304', '(?:\\?|$)'), value: 'Accept-Language' }])}# Methods that are answered.
${map('', 'allow', [{ pattern: '^(?:204|405) ', value: METHODS.join(', ') }])}# What other sites may read${staff ? ': nothing of a staff site' : ''}.
${map(
  '$request_uri',
  'corp',
  open.map((pattern) => ({ pattern, value: 'cross-origin' })),
  'same-origin',
)}${map(
    '$request_uri',
    'cors',
    open.map((pattern) => ({ pattern, value: '*' })),
  )}${preflight('cors_methods', METHODS.join(', '))}${preflight('cors_headers', '*')}${preflight('cors_age', '86400')}`;
}

const AGAIN: MapCase = { pattern: '^416 ', value: '' };
