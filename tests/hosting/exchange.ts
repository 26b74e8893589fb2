import { connect } from 'node:net';

/** The raw answer: nothing is normalized, joined or followed. */
export interface Answer {
  status: number;
  /** Every header line in order, names in small letters. */
  lines: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/** The value of a header; several lines are joined. Null where there is none. */
export function header({ lines }: Answer, name: string): string | null {
  const values = lines.filter(([key]) => key === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? null : values.join(', ');
}

export interface Question {
  method?: string;
  /** Sent exactly like this; clients that normalize addresses could not send odd ones. */
  target: string;
  headers?: Readonly<Record<string, string>>;
  version?: '1.0' | '1.1';
  /** Null leaves the header out. */
  host?: string | null;
}

/** The text of a request that closes its connection. */
export function written({
  method = 'GET',
  target,
  headers = {},
  version = '1.1',
  host = 'library.test',
}: Question): string {
  const all = { ...(host === null ? {} : { Host: host }), ...headers, Connection: 'close' };
  return `${method} ${target} HTTP/${version}\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
}

/** Sends one request over its own connection. */
export async function ask(port: number, question: Question): Promise<Answer> {
  const [answer] = readAnswers(await exchange(port, [written(question)]), [question.method ?? 'GET']);
  if (answer === undefined) throw new Error(`No answer to ${question.target.slice(0, 80)}`);
  return answer;
}

/** Sends bytes, piece by piece with a pause between them, and returns everything received until the connection ends. */
export function exchange(port: number, pieces: readonly string[], rest = 0): Promise<Buffer> {
  return new Promise((done, fail) => {
    const received: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const send = ([first, ...others]: readonly string[]): void => {
      if (first === undefined || socket.destroyed) return;
      socket.write(first, 'latin1');
      setTimeout(() => send(others), rest);
    };
    socket.setTimeout(20_000, () =>
      socket.destroy(new Error('The host did not end the connection within 20 seconds.')),
    );
    socket.on('connect', () => send(pieces));
    socket.on('data', (part: Buffer) => received.push(part));
    // A host may reset the connection of a client that keeps sending after a refusal; what it said before counts.
    socket.on('error', (error) => (received.length > 0 ? done(Buffer.concat(received)) : fail(error)));
    socket.on('close', () => done(Buffer.concat(received)));
  });
}

/** Reads the answers to several requests sent one after the other. @throws {Error} if it is not HTTP */
export function readAnswers(bytes: Buffer, methods: readonly string[]): Answer[] {
  const answers: Answer[] = [];
  let left = bytes;
  for (const method of methods) {
    if (left.length === 0) break;
    const end = left.indexOf('\r\n\r\n');
    if (end === -1) throw new Error(`No whole head: ${left.subarray(0, 200).toString('latin1')}`);
    const [first = '', ...rows] = left.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(first)?.[1]);
    if (Number.isNaN(status)) throw new Error(`No status line: ${first}`);
    const lines = rows.map((row) => splitLine(row));
    const { body, rest } = takeBody(left.subarray(end + 4), { status, lines, body: left }, method);
    answers.push({ status, lines, body });
    left = rest;
  }
  return answers;
}

function splitLine(row: string): readonly [string, string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?(.*)$/.exec(row) ?? [];
  if (name === undefined || value === undefined) throw new Error(`No header line: ${row}`);
  return [name.toLowerCase(), value];
}

function takeBody(bytes: Buffer, head: Answer, method: string): { body: Buffer; rest: Buffer } {
  const length = header(head, 'content-length');
  if (method === 'HEAD' || head.status === 204 || head.status === 304) return { body: Buffer.alloc(0), rest: bytes };
  if (header(head, 'transfer-encoding') === 'chunked') return takeChunks(bytes);
  if (length === null) return { body: bytes, rest: Buffer.alloc(0) };
  if (bytes.length < Number(length)) throw new Error(`${bytes.length} bytes came of ${length}.`);
  return { body: bytes.subarray(0, Number(length)), rest: bytes.subarray(Number(length)) };
}

function takeChunks(bytes: Buffer): { body: Buffer; rest: Buffer } {
  const parts: Buffer[] = [];
  let left = bytes;
  for (;;) {
    const end = left.indexOf('\r\n');
    const size = Number.parseInt(left.subarray(0, end).toString('latin1'), 16);
    if (end === -1 || Number.isNaN(size)) throw new Error('A chunk without its size.');
    parts.push(left.subarray(end + 2, end + 2 + size));
    left = left.subarray(end + 2 + size + 2);
    if (size === 0) return { body: Buffer.concat(parts), rest: left };
  }
}
