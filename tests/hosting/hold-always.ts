import assert from 'node:assert/strict';
import { securityHeaders } from '../../src/hosting/security-headers.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { header, type Answer } from './exchange.ts';

/** Headers that may have several lines; two lines of any other are an error in the configuration. */
const LISTS = new Set(['vary']);

/** Checks that apply to every answer, whatever was requested. */
export function holdAlways(answer: Answer, site: HostedSite, asked: string): void {
  for (const [name, value] of Object.entries(securityHeaders(site)))
    assert.equal(header(answer, name), value, `${asked}: ${name}`);
  for (const name of new Set(answer.lines.map(([key]) => key)))
    assert.ok(
      LISTS.has(name) || answer.lines.filter(([key]) => key === name).length === 1,
      `${asked}: ${name} appears twice`,
    );
  assert.doesNotMatch(header(answer, 'server') ?? '', /\d/, `${asked}: the version of the server is nobody's business`);
  for (const name of ['set-cookie', 'x-powered-by', 'via'])
    assert.equal(header(answer, name), null, `${asked}: ${name}`);
  assert.match(header(answer, 'cross-origin-resource-policy') ?? '', /^(?:same-origin|cross-origin)$/, asked);
  const location = header(answer, 'location');
  if (location !== null) assert.match(location, /^\/(?![/\\])[^\\\s]*$/, `${asked}: leads to another host`);
  assert.doesNotMatch(answer.body.toString('latin1'), /root:|SECRET|\[core\]/, asked);
  if (answer.status >= 400)
    assert.match(header(answer, 'cache-control') ?? '', /no-cache/, `${asked}: a fault is kept`);
}
