import { rmSync } from 'node:fs';
import path from 'node:path';
import { runMeasured, type MeasuredRun } from './run-measured.ts';

/** A site that can be built again and again. */
export interface Buildable {
  /** Folder the build runs in. */
  root: string;
  /** Folder of the finished site. */
  out: string;
  command: readonly string[];
  /** Its own environment variables. */
  env?: Readonly<Record<string, string>>;
}

/** This library at a root: the project itself or a grown copy. */
export function oursAt(root: string, out: string): Buildable {
  return { root, out, command: ['src/building/build.ts', '--unpublished'] };
}

/** The peer, whose packages are in the folder above. */
export function peerAt(root: string): Buildable {
  return {
    root,
    out: path.join(root, 'dist'),
    command: [path.join(root, '../node_modules/astro/bin/astro.mjs'), 'build'],
  };
}

/** What a build keeps for the next one. */
const CACHES = ['.astro', 'node_modules/.astro', ...['compressed', 'kept', 'compiled'].map((name) => `.cache/${name}`)];

/** Builds a site from nothing; whatever earlier builds left behind is removed first. */
export async function buildSite(site: Buildable): Promise<MeasuredRun> {
  for (const left of [site.out, ...CACHES.map((cache) => path.join(site.root, cache))])
    rmSync(left, { recursive: true, force: true });
  return buildAgain(site);
}

/** Builds a site with the caches that the last build left. */
export async function buildAgain({ root, out, command, env: own }: Buildable): Promise<MeasuredRun> {
  // As for publishing: with the address of a host, compressed. The peer reads neither setting and compresses nothing.
  const env = {
    ...process.env,
    SITE_URL: 'https://library.example',
    OUT_DIR: out,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    ...own,
  };
  return runMeasured(process.execPath, command, { cwd: root, env });
}

/** Seconds of each step of our build, elapsed and of the processor, as it prints them. */
export function stepsOf(output: string): [name: string, seconds: number, processor: number][] {
  return [...output.matchAll(/^\d+\/\d+ (.+) … .*?([\d.]+) s \(processor ([\d.]+) s\)$/gm)].map(
    ([, name = '', seconds, processor]) => [name.replace(/ \S*\/$/, ''), Number(seconds), Number(processor)],
  );
}

/** How many files a build compressed again, as it prints the number. */
export function compressedAnew(output: string): number {
  const [, all, unchanged] = / compressing … (\d+) files(?:, (\d+) unchanged)?/.exec(output) ?? [];
  return Number(all ?? 0) - Number(unchanged ?? 0);
}
