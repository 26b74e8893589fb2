import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';

/** Types of the language version that every browser of `OLDEST_BROWSERS` has, and of the DOM. */
const LIBRARIES = ['ES2022', 'DOM', 'DOM.Iterable'];

/** Features that only some of `OLDEST_BROWSERS` have; the file tests for them before use, or says what happens without. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  popover: ['src/behavior/load-reading-tools.ts'],
  highlights: ['src/behavior/mark-query.ts'],
  trustedTypes: ['src/behavior/parse-page.ts', 'src/offline/script-url.ts'],
  ClipboardItem: ['src/behavior/copy-text.ts'],
  // Browsers with popovers have these; `load-reading-tools.ts` tests for popovers.
  adoptedStyleSheets: ['src/behavior/page-tools.ts'],
};

/** Entry scripts that no component names: the clients of the search, and those added by the offline archive. */
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

test('features of newer browsers are used only where they are tested for', () => {
  for (const [name, only] of Object.entries(ASKED_FOR)) {
    const using = files.filter((file) => new RegExp(`['.]${name}\\b|new ${name}\\b`).test(readFileSync(file, 'utf8')));
    assert.deepEqual(using, only, name);
  }
});

/** All files in the bundles of pages and of the search. */
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
