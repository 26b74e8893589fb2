import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

/** Milliseconds a program has to report that it is ready, and to end when asked to. */
const PATIENCE = { start: 60_000, end: 5_000 };

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv;
  /** Matches what it prints when it is ready; the captured group is kept. Without this it counts as ready at once. */
  ready?: RegExp;
}

/** A program in the background. It ends with this process, also where a signal ends that. */
export class Program {
  /** The captured group of what it printed when it was ready. */
  readonly said: string;
  private readonly child: ChildProcess;
  private readonly kill: () => void;

  private constructor(child: ChildProcess, said: string, kill: () => void) {
    this.child = child;
    this.said = said;
    this.kill = kill;
  }

  /** @throws {Error} with what the program printed where it ends or does not report that it is ready */
  static async start(file: string, args: readonly string[], { env, ready }: ProgramOptions): Promise<Program> {
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
    const child = spawn(file, args, { stdio, env: { ...process.env, ...env } });
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);
    for (const signal of SIGNALS) process.once(signal, kill).once(signal, endBy);
    return new Program(child, ready === undefined ? '' : await readiness(child, file, ready), kill);
  }

  async stop(): Promise<void> {
    for (const event of ['exit', ...SIGNALS]) process.removeListener(event, this.kill);
    for (const signal of SIGNALS) process.removeListener(signal, endBy);
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((done) => this.child.once('exit', done));
    const impatience = setTimeout(this.kill, PATIENCE.end);
    this.child.kill('SIGTERM');
    await ended;
    clearTimeout(impatience);
  }
}

/** A listener keeps a signal from ending the process, so the signal is sent again once there is none. */
function endBy(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function readiness(child: ChildProcess, file: string, ready: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    let printed = '';
    const impatience = setTimeout(() => {
      refuse('did not get ready');
      child.kill('SIGKILL');
    }, PATIENCE.start);
    const refuse = (why: string): void => {
      clearTimeout(impatience);
      fail(new Error(`${file} ${why}. It printed:\n${printed}`));
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [, said] = ready.exec(printed) ?? [];
        if (said === undefined) return;
        clearTimeout(impatience);
        done(said);
      });
    child.once('error', (error) => refuse(`did not start (${error.message})`));
    child.once('exit', (status) => refuse(`ended with ${status}`));
  });
}
