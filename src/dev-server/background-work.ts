import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../files/temporary-folder.ts';

/** Messages of the background process. */
export type WorkNews = { checked: readonly string[] } | { searchIn: string } | { failed: string };

interface Listeners {
  checked(problems: readonly string[]): void;
  searchRenewed(): void;
}

const ENTRY = fileURLToPath(new URL('./run-background-work.ts', import.meta.url));

/** Checks the content and makes the search, again after each change, in a process of lower priority than the pages. */
export class BackgroundWork {
  /** What a build would refuse, according to the last check. */
  problems: readonly string[] = [];
  private readonly folder = temporaryFolder('dev-search-');
  private readonly listeners: Listeners;
  private child: ChildProcess | null = null;
  private runs = 0;
  /** Folder of the newest search. */
  private made: string | null = null;
  private awaited = Promise.withResolvers<string>();

  constructor(listeners: Listeners) {
    this.listeners = listeners;
  }

  /** Starts with the content as it is now; work in progress is abandoned. */
  begin(): void {
    this.end();
    this.runs += 1;
    const child = fork(ENTRY, [path.join(this.folder, String(this.runs))]);
    child.on('message', (news: WorkNews) => this.hear(news));
    child.once('exit', (code, signal) => {
      if (code !== 0 && this.child === child) this.fail(`The search could not be made: ended by ${signal ?? code}.`);
    });
    this.child = child;
  }

  end(): void {
    const { child } = this;
    this.child = null;
    child?.kill('SIGKILL');
  }

  /** Folder of the newest search; waits for the first one. @throws {Error} with the reason where it cannot be made */
  search(): Promise<string> {
    return this.made === null ? this.awaited.promise : Promise.resolve(this.made);
  }

  private hear(news: WorkNews): void {
    if ('checked' in news) this.listeners.checked((this.problems = news.checked));
    else if ('failed' in news) this.fail(news.failed);
    else this.replaceSearch(news.searchIn);
  }

  private replaceSearch(folder: string): void {
    const older = this.made;
    this.made = folder;
    this.awaited.resolve(folder);
    if (older === null) return; // Earlier requests get their answer now.
    rmSync(older, { recursive: true, force: true });
    this.listeners.searchRenewed();
  }

  private fail(reason: string): void {
    this.awaited.promise.catch(() => undefined); // Nobody may be waiting.
    this.awaited.reject(new Error(reason));
    this.awaited = Promise.withResolvers();
  }
}
