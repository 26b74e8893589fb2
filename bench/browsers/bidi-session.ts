/**
 * A session of WebDriver BiDi (W3C), as far as is needed to open pages, run functions and move a mouse. Firefox speaks it
 * itself; the libraries for it require the version of Firefox they were made for, and the one here is Debian's.
 */
export class BidiSession {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: BidiAnswer) => void>();
  private sent = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.take(JSON.parse(String(data)) as BidiAnswer));
    socket.addEventListener('close', () => {
      for (const [id, answer] of this.waiting) answer({ id, type: 'error', message: 'The browser has gone.' });
    });
  }

  /** @param address of the browser's socket, such as `ws://127.0.0.1:40000` */
  static async connect(address: string): Promise<BidiSession> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((done, fail) => {
      socket.addEventListener('open', done, { once: true });
      socket.addEventListener('error', () => fail(new Error(`Nothing answers at ${address}.`)), { once: true });
    });
    return new BidiSession(socket);
  }

  /** @throws {Error} with the command and the browser's own words */
  async send<T>(method: string, params: Readonly<Record<string, unknown>>): Promise<T> {
    this.sent += 1;
    const id = this.sent;
    const answered = new Promise<BidiAnswer>((done) => this.waiting.set(id, done));
    this.socket.send(JSON.stringify({ id, method, params }));
    const { type, message, result } = await answered;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result as T;
  }

  close(): void {
    this.socket.close();
  }

  private take(answer: BidiAnswer): void {
    if (answer.id === undefined) return; // An event; none is subscribed to.
    this.waiting.get(answer.id)?.(answer);
    this.waiting.delete(answer.id);
  }
}

interface BidiAnswer {
  id?: number;
  type: 'success' | 'error' | 'event';
  message?: string;
  result?: unknown;
}
