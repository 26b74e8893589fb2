import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/**
 * A port of this machine that nobody listens on, and that is given to nobody else while this process runs: not in this
 * process, not in another that runs tests at the same time. For programs that must be told their port; a server of our own
 * listens on 0 and keeps what the system gives it.
 *
 * @throws {Error} where all are taken
 */
export async function freePort(): Promise<number> {
  const start = randomInt(PORTS.count);
  for (let step = 0; step < PORTS.count; step += 1) {
    const port = PORTS.first + ((start + step) % PORTS.count);
    if (await isHandedOut(port)) return port;
  }
  throw new Error(`This machine has no free port from ${PORTS.first} to ${PORTS.first + PORTS.count - 1}.`);
}

/** Below the ports that systems give out by themselves (from 32768 on Linux, 49152 elsewhere). */
const PORTS = { first: 20_000, count: 10_000 } as const;

/** Distance from a port down to its guard port: a port belongs to the one process that listens on its guard. */
const TO_GUARD = 10_000;

async function isHandedOut(port: number): Promise<boolean> {
  const guard = await listener(port - TO_GUARD);
  if (guard === null) return false;
  const tried = await listener(port);
  if (tried === null) {
    guard.close();
    return false;
  }
  guard.unref(); // Listens as long as this process runs, and does not keep it running.
  return new Promise((done) => tried.close(() => done(true)));
}

/** A server that listens on a port, or null where another program does. */
function listener(port: number): Promise<Server | null> {
  return new Promise((done) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => done(null));
    server.listen(port, '127.0.0.1', () => done(server));
  });
}
