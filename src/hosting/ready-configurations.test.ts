import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { FOLDER_HEADERS } from './folder-headers.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

for (const file of ['nginx/library.conf', 'caddy/Caddyfile'])
  test(`${file} sends the headers that the pages are tested with`, () => {
    const configuration = readFileSync(path.join(import.meta.dirname, file), 'utf8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) assert.match(configuration, new RegExp(`\\b${name} "${RegExp.escape(value)}"`), `${file}: ${name} is to be "${value}"`);
    for (const { headers } of FOLDER_HEADERS) for (const value of Object.values(headers)) assert.ok(configuration.includes(`"${value}"`), `${file}: ${value}`);
  });
