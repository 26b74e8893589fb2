import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { DRAFTS_SHOWN } from '../library/content-files.ts';
import { NAME_KINDS } from '../schemas/name.ts';
import { readLibrary } from './load-library.ts';

const root = mkdtempSync(path.join(tmpdir(), 'load-library-'));
after(() => rmSync(root, { recursive: true, force: true }));
for (const kind of NAME_KINDS) write(`src/content/names/${kind}.yaml`, '[]\n');
write(
  'src/content/library.yaml',
  `id: some-library
since: 2027
name: { zh: 某区文库, en: Some Library }
tagline: { zh: 某区的文件。, en: Documents of a district. }
district: { zh: 某区, en: Some District }
search: { example: { zh: 产业, en: industry } }
`,
);
document('plan', 1, '');
document('memo', 2, 'access: staff');
document('report', 3, 'published: false');
document('secret', 4, 'access: staff\npublished: false');

test('a public library has neither staff documents nor unpublished ones', () => {
  assert.deepEqual(idsOf('public'), ['plan']);
  assert.equal(readLibrary('public', root).blocks.length, 2);
});

test('a staff library has both', () => {
  assert.deepEqual(idsOf('staff'), ['plan', 'memo', 'report', 'secret']);
});

test('npm run dev shows drafts, but no staff documents', () => {
  process.env[DRAFTS_SHOWN] = '1';
  try {
    assert.deepEqual(idsOf('public'), ['plan', 'report']);
  } finally {
    delete process.env[DRAFTS_SHOWN];
  }
});

function idsOf(profile: 'public' | 'staff'): string[] {
  return readLibrary(profile, root).documents.map(({ id }) => id);
}

function document(id: string, order: number, rest: string): void {
  write(`src/content/documents/zh/${id}/opening.mdx`, `---\norder: 1\n---\n\n# ${id} {/* title */}\n\n一段。\n`);
  write(
    `src/sources/${id}/source.yaml`,
    `grammar: 1
sha256: ${'a'.repeat(64)}
order: ${order}
kind: plan
title: {zh: 报告, en: Report}
shortTitle: {zh: 报告, en: Report}
description: {zh: 一份报告。, en: A report.}
status: {zh: 报告, en: Report}
years: [2023, 2024]
author: {basis: not-stated}
issuer: {basis: not-stated}
date: {basis: not-stated}
printed: {basis: not-stated}
${rest.includes('access') ? '' : 'access: public\n'}${rest}
`,
  );
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
