import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { LEDGER_FILE, addressOf, readLedger } from '../../src/ledger/ledger-file.ts';
import type { LedgerKind } from '../../src/addressing/ledger-kinds.ts';
import { ledgerScope } from '../../src/ledger/ledger-scope.ts';
import { explainLedger } from '../../src/ledger/explain-ledger.ts';
import { readLedgerFiles } from '../../src/ledger/read-ledger-files.ts';
import { REDIRECTS_FILE } from '../../src/ledger/redirects-file.ts';
import { suggestRedirects } from '../../src/ledger/suggest-redirects.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { ContentCopy, withMarkers } from './content-copy.ts';
import { mutationsTogether, type Mutation } from './mutations.ts';
import { ProjectCopy } from './project-copy.ts';
import { Random } from './random.ts';

const SEED = Number(process.env['SEED'] ?? 20260101);
const COUNT = 10;
/** Pages that other parts of the site refer to, because their tables are used as data. */
const READ_BY_NAME = new Set(['plan-2021-2025/chapter-3', 'plan-2021-2025/annex-1', 'plan-2021-2025/annex-2']);

const project = new ProjectCopy(PROJECT_ROOT);
after(() => project.remove());
const mutations = chooseMutations();
const ledgerBefore = readFileSync(project.path(LEDGER_FILE), 'utf8');
/** Kinds whose addresses are not folders of pages: every build looks for them itself, see `find-addresses.test.ts`. */
const LISTED_OTHERWISE = new Set<LedgerKind>(['project', 'view', 'file']);

test('the build of the unchanged copy succeeds', () => {
  assert.ok(mutations.length > 0, 'No page can be changed.');
  const { status, output } = project.run('build');
  assert.equal(status, 0, output);
});

for (const mutation of mutations)
  test(`the build refuses to ${mutation.name} in ${mutation.removed.join(' and ')}, and leaves the site as it was`, () => {
    const site = filesBelow(project.path('dist'));
    project.apply(mutation);
    try {
      const { status, output } = project.run('build');
      assert.notEqual(status, 0, 'the build went through');
      assert.match(output, /address-lost|numbers-shifted|other-wording|address-not-in-ledger/);
      assert.deepEqual(filesBelow(project.path('dist')), site);
    } finally {
      project.restore(mutation);
    }
  });

test('repaired as the check says, all of them build, and every published address is served in both languages and side by side', () => {
  for (const mutation of mutations) project.apply(mutation);
  mend();
  const update = project.run('ledger', '--update');
  assert.equal(update.status, 0, update.output);
  const build = project.run('build');
  assert.equal(build.status, 0, build.output);
  assert.deepEqual(missingAddresses(), []);
});

/** Glossary pages are left out, because they depend on separate term files. */
function chooseMutations(): Mutation[] {
  const library = readLibrary('public', PROJECT_ROOT);
  const copy = new ContentCopy(library);
  // A page that others belong to is named in their front matter, which mutations do not change.
  const parents = library.documents.flatMap(({ id, pages }) => pages.map(({ parent }) => `${id}/${parent ?? ''}`));
  const named = new Set([...READ_BY_NAME, ...parents]);
  const pages = copy.pages.filter(({ document, page }) => document !== 'glossary' && !named.has(`${document}/${page}`));
  return mutationsTogether(pages, new Random(SEED), COUNT, ({ removed, added }) =>
    copy.changes(copy.with(removed, added)),
  );
}

/** Writes markers, redirects and corrections as the check suggests them. */
function mend(): void {
  const library = readLibrary('public', project.root);
  const { ledger, redirects, wordings } = readLedgerFiles(project.root);
  const scope = ledgerScope(ledger, library, redirects, wordings);
  const entries = suggestRedirects(scope, '2027-01-01').redirects.replaceAll('reason: ""', 'reason: a test');
  for (const [id, markers] of explainLedger(scope).markers) {
    const page = scope.pages.get(id);
    if (page !== undefined) project.apply({ removed: [], added: [withMarkers(id.split('/')[0] ?? '', page, markers)] });
  }
  mkdirSync(path.dirname(project.path(REDIRECTS_FILE)), { recursive: true });
  writeFileSync(project.path(REDIRECTS_FILE), entries);
}

/** Addresses of the original ledger that the built site does not serve: no page, or no such fragment on it. */
function missingAddresses(): string[] {
  const published = readLedger(ledgerBefore);
  const staff = new Set(published.filter(({ stamp }) => stamp === 'staff').map(({ id }) => id));
  const served = new Map<string, ReadonlySet<string>>();
  return published
    .filter(({ id }) => !staff.has(id.split('/')[0] ?? ''))
    .flatMap((entry) => {
      if (LISTED_OTHERWISE.has(entry.kind)) return [];
      const [document = '', page = '', fragment] = addressOf(entry).split('/');
      const folders = entry.kind === 'block' ? ['zh', 'en', 'zh/parallel', 'en/parallel'] : ['zh', 'en'];
      return folders
        .map((folder) => path.join('dist', folder, document, page, 'index.html'))
        .filter((file) => {
          const ids = served.get(file) ?? idsIn(project.path(file));
          served.set(file, ids);
          return !ids.has(fragment ?? '');
        })
        .map((file) => `${file} ${fragment ?? ''}`);
    });
}

/** Fragments of a page; the empty one stands for the page itself. */
function idsIn(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  return new Set(['', ...[...readFileSync(file, 'utf8').matchAll(/\sid="?([a-z0-9-]+)/g)].map(([, id]) => id ?? '')]);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}
