import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachHost } from './each-host.ts';
import { ask, header, type Answer } from './exchange.ts';
import { holdAlways } from './hold-always.ts';
import { probesFor, type Probe } from './probes.ts';

eachHost('answers like the others', ({ program, base, port, complaints }) => {
  for (const [name, probes] of Object.entries(probesFor(base)))
    test(name, async () => {
      for (const probe of probes) {
        const answer = await ask(port(), probe);
        const asked = `${probe.method ?? 'GET'} ${probe.target.slice(0, 100)} ${JSON.stringify(probe.headers ?? {}).slice(0, 100)}`;
        // Caddy answers what is not HTTP before it knows which site is meant.
        const isUnread =
          program.name === 'Caddy' && answer.status === 400 && header(answer, 'content-security-policy') === null;
        if (!isUnread) holdAlways(answer, { base, staff: false, https: false, others: [] }, asked);
        holdExpected(answer, probe, asked);
      }
    });

  test('it logs no complaints', () => assert.deepEqual(complaints(), []));
});

function holdExpected(answer: Answer, { status, expected = {}, body, method }: Probe, asked: string): void {
  const statuses = [status].flat();
  assert.ok(statuses.includes(answer.status), `${asked}: ${answer.status}, expected ${statuses.join(' or ')}`);
  for (const [name, value] of Object.entries(expected)) holdHeader(header(answer, name), value, `${asked}: ${name}`);
  if (body !== undefined)
    assert.match(answer.body.toString(), typeof body === 'string' ? new RegExp(RegExp.escape(body)) : body, asked);
  if (method === 'HEAD') assert.equal(answer.body.length, 0, asked);
}

function holdHeader(actual: string | null, expected: string | RegExp | null, message: string): void {
  if (expected instanceof RegExp) assert.match(actual ?? '', expected, message);
  else assert.equal(actual, expected, message);
}
