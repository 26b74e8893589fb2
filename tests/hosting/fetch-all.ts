import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Fetched {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Requests many routes over a few connections that stay open, and passes on each answer as it comes. */
export async function fetchAll(
  port: number,
  routes: readonly string[],
  headers: Readonly<Record<string, string>>,
  hold: (route: string, answer: Fetched) => void,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const waiting = [...routes];
  const work = async (): Promise<void> => {
    for (let route = waiting.pop(); route !== undefined; route = waiting.pop())
      hold(route, await get({ agent, port, route, headers }));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  agent.destroy();
}

const CONNECTIONS = 8;

interface Asked {
  agent: Agent;
  port: number;
  route: string;
  headers: Readonly<Record<string, string>>;
}

function get({ agent, port, route, headers }: Asked): Promise<Fetched> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path: route, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once('error', fail);
    sent.end();
  });
}
