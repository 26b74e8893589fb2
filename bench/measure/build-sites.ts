import { rmSync } from 'node:fs';
import path from 'node:path';
import { runMeasured, type Effort } from './run-measured.ts';

/** A site that can be built again and again. */
export interface Buildable {
  /** Folder the build runs in. */
  root: string;
  /** Folder of the finished site. */
  out: string;
  command: readonly string[];
}

/** This library at a root: the project itself or a grown copy. */
export function oursAt(root: string, out: string): Buildable {
  return { root, out, command: ['src/building/build.ts', '--unpublished'] };
}

/** The peer, whose packages lie in the folder above. */
export function peerAt(root: string): Buildable {
  return {
    root,
    out: path.join(root, 'dist'),
    command: [path.join(root, '../node_modules/astro/bin/astro.mjs'), 'build'],
  };
}

/** What a build keeps for the next one. */
const CACHES = ['.astro', 'node_modules/.astro', '.cache/compressed'];

/** Builds a site from nothing; what other builds left behind is taken away first. */
export async function buildSite({ root, out, command }: Buildable): Promise<{ effort: Effort; output: string }> {
  for (const left of [out, ...CACHES.map((cache) => path.join(root, cache))])
    rmSync(left, { recursive: true, force: true });
  // As for publishing: with the host, compressed. The peer reads neither of these and compresses nothing.
  const env = {
    ...process.env,
    SITE_URL: 'https://library.example',
    OUT_DIR: out,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  return runMeasured(process.execPath, command, { cwd: root, env });
}

/** Seconds of each step of our build, as it prints them. */
export function stepsOf(output: string): [name: string, seconds: number][] {
  return [...output.matchAll(/^\d+\/\d+ (.+) … .*?([\d.]+) s$/gm)].map(([, name = '', seconds]) => [
    name.replace(/ \S*\/$/, ''),
    Number(seconds),
  ]);
}
