import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importedPackages } from './imported-packages.ts';

for (const [code, packages] of [
  ["import { load } from 'cheerio';", ['cheerio']],
  ["import CSL, { type Engine } from 'citeproc';", ['citeproc']],
  ["import * as cheerio from 'cheerio';", ['cheerio']],
  ["import {\n  a,\n  type B,\n} from '@scope/name/part';", ['@scope/name']],
  ["import 'astro/env';", ['astro']],
  ["export * from 'diff';\nexport { z } from 'zod';", ['diff', 'zod']],
  ["const { chromium } = await import('playwright-core');", ['playwright-core']],
  ["const place = require.resolve('pagefind/package.json');", ['pagefind']],
  ["import { type Root } from 'mdast';", ['mdast']], // Stays as an import of nothing when the types are taken out.
  ["import type { Root } from 'mdast';\nexport type { Engine } from 'citeproc';", []],
  ["import fs from 'node:fs';\nimport { getCollection } from 'astro:content';\nimport { a } from './a.ts';", []],
  ["const here = path.resolve('src'); // loaded by import('https://example.org/client.js')", []],
  ["const text = 'import'; const other = from('x');", []],
] as const)
  test(`${code.replaceAll('\n', ' ')} runs ${packages.join(', ') || 'no package'}`, () =>
    assert.deepEqual(importedPackages(code), packages));
