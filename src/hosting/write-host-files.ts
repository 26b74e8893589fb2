import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFiles } from './host-files.ts';
import type { HostSettings } from './host-settings.ts';

/** Writes the configurations of all hosts into a folder, replacing earlier ones. @returns their paths */
export function writeHostFiles(settings: HostSettings, folder: string): string[] {
  const files = Object.entries(hostFiles(settings));
  for (const program of ['nginx', 'caddy']) rmSync(path.join(folder, program), { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return files.map(([file]) => path.join(folder, file));
}
