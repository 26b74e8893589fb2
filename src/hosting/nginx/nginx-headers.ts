import { securityHeaders } from '../security-headers.ts';
import type { HostSettings } from '../host-settings.ts';
import { headerVariable, variable } from './variable.ts';

/** Every header of every response, in one file: a location with its own `add_header` would lose all others. */
export function nginxHeaders(settings: HostSettings): string {
  const own = (value: string): string => variable(settings, value);
  const headers = [
    ...Object.keys(securityHeaders(settings)).map((name) => [name, own(headerVariable(name))]),
    ['Cross-Origin-Resource-Policy', own('corp')],
    ['Cache-Control', own('cache')],
    ['Content-Disposition', own('saved')],
    ['Vary', own('vary')],
    ['Allow', own('allow')],
    ...(settings.staff ? [] : OPEN_HEADERS.map(([name, value]) => [name, own(value)])),
  ];
  return `# Headers of the library. Their values come from the maps beside the server; an empty one is not sent.
${headers.map(([name = '', value = '']) => `add_header ${name} ${value} always;\n`).join('')}`;
}

/** Headers that let other sites read the data, with the variables of their values. */
const OPEN_HEADERS = [
  ['Access-Control-Allow-Origin', 'cors'],
  ['Access-Control-Allow-Methods', 'cors_methods'],
  ['Access-Control-Allow-Headers', 'cors_headers'],
  ['Access-Control-Max-Age', 'cors_age'],
] as const;
