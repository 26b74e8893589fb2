import { execFileSync } from 'node:child_process';

/** Text of a file at a commit; null where the file did not exist, or git knows no such commit. */
export function textAt(root: string, commit: string, file: string): string | null {
  try {
    return execFileSync('git', ['-C', root, 'show', '--end-of-options', `${commit}:./${file}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
