import { readFileSync } from 'node:fs';
import path from 'node:path';
import { otherLibraries } from './other-libraries.ts';
import { withOthers } from './with-others.ts';

const FILES: Readonly<Record<string, string>> = { nginx: 'nginx/library.conf', caddy: 'caddy/Caddyfile' };

/** `npm run --silent configuration nginx` (or `caddy`): prints the ready configuration for the libraries of `LIBRARIES`. */
const [host = ''] = process.argv.slice(2);
const file = FILES[host];
if (file === undefined) {
  console.error(`"${host}" has no ready configuration. Say one of: ${Object.keys(FILES).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.stdout.write(withOthers(readFileSync(path.join(import.meta.dirname, file), 'utf8'), otherLibraries()));
}
