import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';

/** Types of the language as every browser of `OLDEST_BROWSERS` has it, and of the page. */
const LIBRARIES = ['ES2022', 'DOM', 'DOM.Iterable'];

/** Each in some of `OLDEST_BROWSERS` only; the file asks before it uses it, or says what happens without. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  popover: ['src/behavior/load-reading-tools.ts'],
  highlights: ['src/behavior/mark-query.ts'],
  trustedTypes: ['src/behavior/parse-page.ts', 'src/offline/script-url.ts'],
  ClipboardItem: ['src/behavior/copy-text.ts'],
  // What has popovers has these; `load-reading-tools.ts` asks.
  adoptedStyleSheets: ['src/behavior/page-tools.ts'],
};

/** Entries that no component names: the clients of the search, and what the archive for reading offline adds. */
const OTHER_SCRIPTS = [
  'src/search/client.ts',
  'src/search/libraries-client.ts',
  'src/offline/offline-access.ts',
  'src/offline/search-client.ts',
  'src/offline/files-at.ts',
  'src/offline/script-address.ts',
];

const files = await filesInBrowsers();

test('scripts of pages and of the search use no method that the oldest browsers lack', () => {
  const { options, errors } = ts.parseJsonConfigFileContent(
    { extends: './tsconfig.json', compilerOptions: { lib: LIBRARIES, types: ['vite/client'] }, files },
    ts.sys,
    process.cwd(),
  );
  assert.deepEqual(errors, []);
  const program = ts.createProgram(files, options);
  const problems = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
  assert.deepEqual(
    problems.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    [],
  );
});

test('what only newer browsers have is used where it is asked for, and nowhere else', () => {
  for (const [name, only] of Object.entries(ASKED_FOR)) {
    const using = files.filter((file) => new RegExp(`['.]${name}\\b|new ${name}\\b`).test(readFileSync(file, 'utf8')));
    assert.deepEqual(using, only, name);
  }
});

/** Whatever a bundle of a page or of the search takes in. */
async function filesInBrowsers(): Promise<string[]> {
  const components = readdirSync('src/components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => path.join('src/components', file));
  const scripts = components.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/<script>\s*import '([^']+)'/g), ([, imported = '']) =>
      path.join(path.dirname(file), imported),
    ),
  );
  const { metafile } = await build({
    entryPoints: [...new Set(scripts), ...OTHER_SCRIPTS],
    bundle: true,
    format: 'esm',
    write: false,
    outdir: '.',
    metafile: true,
  });
  return Object.keys(metafile.inputs)
    .filter((file) => !file.includes('.css'))
    .sort();
}
