import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { HostingCase } from './tested-host.ts';

/** Makes the configurations for a port with "npm run hosting", and returns their folder. */
export function madeConfiguration(
  { site, base, settings = {} }: HostingCase,
  folder: string,
  listen: Readonly<Record<string, string>>,
): string {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    OUT_DIR: path.join(folder, 'site'),
    SITE_ROOT: site,
    BASE_PATH: base,
    ...listen,
    ...settings,
  };
  const { status, stderr } = spawnSync('node', ['src/hosting/cli.ts'], { encoding: 'utf8', env: environment });
  if (status !== 0) throw new Error(`The configurations could not be made.\n${stderr}`);
  return path.join(folder, 'site-hosting');
}
