import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { BenchResults } from './bench-results.ts';

/** What the figures depend on: machine, versions, commit. @param peer folder with the packages of the peer, or null */
export function describeMachine(root: string, browser: Browser, peer: string | null): Omit<BenchResults, 'sizes'> {
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(root),
    machine: `${processor?.model.trim() || process.arch}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${process.platform} ${release()}`,
    versions: {
      Node: process.version.slice(1),
      Astro: versionOf(root, 'astro'),
      Pagefind: versionOf(root, 'pagefind'),
      ...(peer === null
        ? {}
        : {
            Starlight: versionOf(peer, '@astrojs/starlight'),
            'Astro of Starlight': versionOf(peer, 'astro'),
            'Pagefind of Starlight': versionOf(peer, 'pagefind'),
          }),
      Chromium: browser.version(),
    },
    load: loadavg()[0] ?? 0,
  };
}

function versionOf(root: string, name: string): string {
  return (
    JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }
  ).version;
}

/** The commit that is checked out; a copy without git history has none. */
export function commitOf(root: string): string {
  try {
    return execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
