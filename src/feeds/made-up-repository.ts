import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../files/temporary-folder.ts';

/** A repository for tests, with a commit for each set of pages, one an hour. Pages are named `zh/plan/chapter-1`. */
export function madeUpRepository(commits: readonly Readonly<Record<string, string>>[]): string {
  const root = temporaryFolder('history-');
  git(root, ['init', '-q']);
  commits.forEach((pages, hour) => {
    for (const [page, mdx] of Object.entries(pages)) write(path.join(root, `src/content/documents/${page}.mdx`), mdx);
    git(root, ['add', '-A']);
    git(root, ['commit', '-q', '-m', `Commit ${hour}`], `2027-01-01T${String(hour).padStart(2, '0')}:00:00+00:00`);
  });
  return root;
}

/** A clone that holds the newest commits only. */
export function shallowClone(repository: string, depth: number): string {
  const clone = temporaryFolder('shallow-');
  git(clone, ['clone', '-q', '--depth', String(depth), `file://${repository}`, '.']);
  return clone;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(root: string, args: readonly string[], date = ''): void {
  const who = {
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.cn',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.cn',
  };
  execFileSync('git', ['-C', root, ...args], {
    env: { ...process.env, ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: 'ignore',
  });
}
