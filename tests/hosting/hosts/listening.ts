import { connect } from 'node:net';

/** Waits until something listens on a port. @throws {Error} after ten seconds */
export async function listening(port: number, name: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await canConnect(port)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} does not listen after ten seconds.`);
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket.destroy() !== undefined));
    socket.once('error', () => done(false));
  });
}
