import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { SecondLibrary } from '../second-library.ts';

const library = new SecondLibrary(PROJECT_ROOT);
after(() => library.remove());

const PAGE = 'work-report-2027/part-1';
const ENGLISH = `src/content/documents/en/${PAGE}.mdx`;

test('what a build keeps changes no byte of the next one, whatever happens to it', async () => {
  const fromNothing = await built();
  writeFileSync(library.path(ENGLISH), library.read(ENGLISH).replace(/\.$/m, ' in the district.'));
  assert.equal((await library.run(`node src/translation/accept.ts ${PAGE}`)).status, 0);
  const afterChange = await built();
  assert.notDeepEqual(afterChange, fromNothing);

  for (const file of filesIn(library.path('.cache/kept')).concat(filesIn(library.path('.cache/compressed'))))
    writeFileSync(file, damaged(readFileSync(file)));
  assert.deepEqual(await built(), afterChange, 'with everything kept damaged');

  process.env['CACHE'] = '0';
  assert.deepEqual(await built(), afterChange, 'after the change, with nothing kept');
  delete process.env['CACHE'];
});

/** Builds the site. @returns the hash of each of its files */
async function built(): Promise<Record<string, string>> {
  const { status, output } = await library.run('node src/building/build.ts');
  assert.equal(status, 0, output);
  const site = library.path('dist');
  const hashes = filesIn(site).map((file) => [
    path.relative(site, file),
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ]);
  assert.ok(hashes.length > 100);
  return Object.fromEntries(hashes.sort()) as Record<string, string>;
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 0, folder);
  return files.map(({ parentPath, name }) => path.join(parentPath, name));
}

/** Changes every hundredth byte, except in the first lines. */
function damaged(bytes: Buffer): Buffer {
  for (let place = 99; place < bytes.length; place += 100) bytes[place] = ((bytes[place] ?? 0) + 1) % 256;
  return bytes;
}
