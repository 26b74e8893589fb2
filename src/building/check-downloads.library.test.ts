import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { contentFingerprint } from '../downloads/content-fingerprint.ts';
import type { Download } from '../downloads/manifest.ts';
import { publishedDownloads } from '../downloads/published-downloads.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { checkDownloads } from './check-downloads.ts';

const library = loadLibrary('public');
const feature = library.document('two-sessions-2022');

/** A project whose downloads differ in this way from what would be made now. */
function project(...changes: Partial<Download>[]): string {
  const root = temporaryFolder('check-downloads-');
  const folder = path.join(root, 'downloads/public');
  mkdirSync(folder, { recursive: true });
  const files = changes.map((change, index): Download => {
    const file = `file-${index}.pdf`;
    writeFileSync(path.join(folder, file), 'content');
    const made: Download = {
      file,
      document: feature.id,
      form: 'zh',
      format: 'pdf',
      documents: [feature.id],
      content: contentFingerprint([feature]),
      bytes: 7,
      sha256: createHash('sha256').update('content').digest('hex'),
      date: '2026-03-01',
    };
    return { ...made, ...change };
  });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ version: '1.0.0', files }));
  return root;
}

test('downloads with the current texts are included', () => {
  assert.equal(checkDownloads(library, project({}, {})), '2 files');
});

test('a download made before a text changed is still offered, and marked', () => {
  const root = project(
    {},
    { content: contentFingerprint([{ ...feature, title: { ...feature.title, en: 'An older title' } }]) },
  );
  assert.deepEqual(
    publishedDownloads(library, root)?.files.map(({ file, current }) => [file, current]),
    [
      ['file-0.pdf', true],
      ['file-1.pdf', false],
    ],
  );
  assert.equal(
    checkDownloads(library, root),
    '2 files; 1 of them older than the texts and marked so; run "npm run downloads" for new ones',
  );
});

test('one changed character in a block, a note or an English sentence makes a download older', () => {
  const [page] = feature.pages;
  const [block] = page?.blocks ?? [];
  assert.ok(page && block);
  for (const change of [
    { zh: `${block.zh}。` },
    { en: `${block.en}.` },
    { notes: [{ kind: 'translation', zh: '注', en: 'note' }] },
  ]) {
    const changed = { ...feature, pages: [{ ...page, blocks: [{ ...block, ...change }, ...page.blocks.slice(1)] }] };
    assert.notEqual(contentFingerprint([changed]), contentFingerprint([feature]));
  }
});

test('a download with a document of another profile is not offered, even if it has others too', () => {
  const root = project({}, { documents: [feature.id, 'plan-2021-2025-draft'], document: null, form: null });
  assert.deepEqual(
    publishedDownloads(library, root)?.files.map(({ file }) => file),
    ['file-0.pdf'],
  );
  assert.equal(
    checkDownloads(library, root),
    '1 files; 1 more left out, because they hold a document that this site does not; run "npm run downloads" for new ones',
  );
});

test('a file that differs from the one that was made is refused with the repair', () => {
  assert.throws(
    () => checkDownloads(library, project({ sha256: 'other' })),
    /downloads\/public\n {2}found: file-0\.pdf missing or not as manifest\.json has it\n {2}fix: {3}Run "npm run downloads" again, or build with DOWNLOADS=0/,
  );
});

test('a project that has made none has none', () => {
  assert.equal(checkDownloads(library, temporaryFolder('check-downloads-')), 'none');
});
