import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';

/** Files that go into the site unchanged. A page or a script among them would bypass every check of pages. */
const ALLOWED = /\.(?:svg|png|ico|txt|webmanifest)$/;

/** What a drawing may contain: shapes and their styles, and nothing that runs, loads or links. */
const ELEMENTS = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'style',
]);

/** What is wrong with a drawing; empty if nothing is. */
function faultsOf(svg: string): string[] {
  const elements = [...svg.matchAll(/<\/?([A-Za-z][\w:.-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !ELEMENTS.has(name));
  const others = [
    /<[!?](?!--)/,
    /\son[a-z]+\s*=/i,
    /\b(?:xlink:)?href\s*=/i,
    /url\(\s*["']?(?!#)/i,
    /@import/i,
    /(?:java|vb)script:/i,
    /&#/,
  ]
    .filter((pattern) => pattern.test(svg))
    .map(String);
  return [...new Set([...elements, ...others])];
}

const files = readdirSync('public', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.join(parentPath, name));

test('files published unchanged include no page, script or style sheet', () => {
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.filter((file) => !ALLOWED.test(file)),
    [],
  );
});

test('a drawing published unchanged runs, loads and links nothing', () => {
  for (const file of someOf(files.filter((name) => name.endsWith('.svg'))))
    assert.deepEqual(faultsOf(readFileSync(file, 'utf8')), [], file);
});

for (const svg of [
  '<svg onload="alert(1)"/>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><foreignObject/></svg>',
  '<svg><use href="https://evil.example/a.svg#b"/></svg>',
  '<svg><a xlink:href="javascript:alert(1)"/></svg>',
  '<svg><image href="x"/></svg>',
  '<svg><style>@import "x"</style></svg>',
  '<svg><path fill="url(https://evil.example/)"/></svg>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
  '<?xml-stylesheet href="x"?><svg/>',
  '<svg><set attributeName="onload" to="alert(1)"/></svg>',
])
  test(`${svg} would be noticed`, () => assert.notDeepEqual(faultsOf(svg), []));

test('pages are components and data are modules: no Markdown or HTML file is a page by itself', () => {
  const pages = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  assert.deepEqual(
    pages.filter((name) => !/\.(?:astro|ts)$/.test(name)),
    [],
  );
});
