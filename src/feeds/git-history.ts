import { execFileSync } from 'node:child_process';

/** A commit that touched content. */
export interface ContentCommit {
  hash: string;
  /** Day and time of the commit, RFC 3339 in UTC. */
  date: string;
  /** Pages of content it touched, by path from the root of the project. */
  files: readonly string[];
}

export interface GitHistory {
  /** The newest first. */
  commits: readonly ContentCommit[];
  /** True where older commits are missing from this clone. */
  shallow: boolean;
  /** Texts of files at commits, such as `4ac1~1` for the one before; null where a file did not exist. */
  textsAt(places: readonly { commit: string; file: string }[]): (string | null)[];
}

/**
 * History of the pages in a folder of the project. The oldest commits of a shallow clone are left out, because what they
 * changed is not known. @returns null where this is not a repository or git is not installed
 */
export function readGitHistory(root: string, folder: string): GitHistory | null {
  const inside = git(root, ['rev-parse', '--is-shallow-repository']);
  if (inside === null) return null;
  const log =
    git(root, [
      'log',
      '--no-merges',
      '--no-renames',
      '--relative',
      '--name-only',
      '--format=%x00%H %P%x01%ct',
      '--',
      folder,
    ]) ?? '';
  const commits = log
    .split('\0')
    .filter((entry) => entry.trim() !== '')
    .map(readCommit);
  const shallow = inside.trim() === 'true';
  const known = new Set(shallow ? boundaryOf(root) : []);
  return {
    commits: commits.filter(({ hash }) => !known.has(hash)),
    shallow,
    textsAt: (places) =>
      readBatch(
        root,
        places.map(({ commit, file }) => `${commit}:./${file}`),
      ),
  };
}

function readCommit(entry: string): ContentCommit {
  const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
  const [hashes = '', seconds = '0'] = head.split('\u0001');
  return {
    hash: hashes.split(' ')[0] ?? '',
    date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z'),
    files: files.filter((file) => file.endsWith('.mdx')),
  };
}

/** Commits whose parents are missing in a shallow clone: git shows them as adding every file. */
function boundaryOf(root: string): string[] {
  const parents = (git(root, ['rev-list', '--parents', 'HEAD']) ?? '').split('\n');
  return parents.filter((line) => line !== '' && !line.includes(' '));
}

/** Contents of objects by name, in one run of git. Each answer is `<hash> blob <bytes>`, the bytes, a line break; or one line. */
function readBatch(root: string, names: readonly string[]): (string | null)[] {
  const output = run(root, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let position = 0;
  return names.map(() => {
    if (output === null) return null;
    const end = output.indexOf(0x0a, position);
    const size = / blob (\d+)$/.exec(output.toString('utf8', position, end))?.[1];
    position = end + 1;
    if (size === undefined) return null;
    const text = output.toString('utf8', position, position + Number(size));
    position += Number(size) + 1;
    return text;
  });
}

function git(root: string, args: readonly string[]): string | null {
  return run(root, ['-c', 'core.quotePath=false', ...args])?.toString('utf8') ?? null;
}

/** Output of git; null if it fails. */
function run(root: string, args: readonly string[], input = ''): Buffer | null {
  try {
    return execFileSync('git', ['-C', root, ...args], { input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch {
    return null;
  }
}
