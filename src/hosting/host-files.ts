import { caddyfile } from './caddy/caddyfile.ts';
import type { HostSettings } from './host-settings.ts';
import { nginxFiles } from './nginx/nginx-files.ts';

/** The configurations of all hosts, by their paths. */
export function hostFiles(settings: HostSettings): Readonly<Record<string, string>> {
  const nginx = Object.entries(nginxFiles(settings)).map(([file, text]) => [`nginx/${file}`, text] as const);
  return { ...Object.fromEntries(nginx), 'caddy/Caddyfile': caddyfile(settings) };
}
