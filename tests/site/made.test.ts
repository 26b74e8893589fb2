import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { BuiltSite } from './built-site.ts';
import { someOf } from '../some-of.ts';

interface Written {
  reason: { zh: string; en: string };
}

const site = new BuiltSite('dist');
const library = loadLibrary('public');
const reasons = (document: string): Written[] =>
  parse(readFileSync(`src/sources/${document}/corrections.yaml`, 'utf8')) as Written[];
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('every correction of every public source is listed with its reason, in both languages', () => {
  for (const lang of LANGS) {
    const pages = library.documents.map(({ id }) => words(site.page(`/${lang}/${id}/made/`)('main').text()));
    const written = library.documents.filter(({ id }) => id !== 'glossary').flatMap(({ id }) => reasons(id));
    assert.ok(written.length >= 43);
    for (const { reason } of written)
      assert.ok(
        pages.some((page) => page.includes(words(reason[lang]))),
        `${lang}: ${reason[lang]}`,
      );
  }
});

test('a mark at each corrected block links to the correction, and from there back to the block', () => {
  const corrected = library.blocks.filter((block) => block.corrected);
  assert.ok(corrected.length >= 20);
  for (const lang of LANGS)
    for (const { id, document, page, fragment } of corrected)
      for (const view of ['', 'parallel/']) {
        const reading = site.page(`/${lang}/${view}${document}/${page}/`);
        const to = `/${lang}/${document}/made/#${page}-${fragment}`;
        assert.equal(reading(`.corrected[data-ui] a[href="${to}"]`).length, 1, `${view}${id} in ${lang}`);
        const back = site.page(`/${lang}/${document}/made/`)(`#${page}-${fragment} a`);
        assert.equal(back.attr('href'), `/${lang}/${document}/${page}/#${fragment}`);
      }
});

test('a block without corrections has no mark, and no heading or cell has one in its accessible name', () => {
  let marks = 0;
  for (const route of someOf(site.routes.filter((path) => /^\/(?:zh|en)\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(path)))) {
    const page = site.page(route);
    marks += page('.corrected').length;
    assert.equal(page(':is(h1, h2, h3, th, td, caption, [role=heading]) .corrected').length, 0, route);
  }
  assert.equal(marks, 2 * library.blocks.filter((block) => block.corrected).length);
});

test('a heading that is not in the source is marked so', () => {
  const [own, ...others] = library.blocks.filter(({ notes }) => notes.some(({ kind }) => kind === 'own-heading'));
  assert.deepEqual([own?.id, others], ['work-report-2022/tasks-2022/title', []]);
  for (const [lang, label] of [
    ['zh', '本库所加标题'],
    ['en', 'Heading added by this library'],
  ] as const)
    for (const view of ['', 'parallel/'])
      assert.ok(
        words(site.page(`/${lang}/${view}work-report-2022/tasks-2022/`)('.editorial-note').first().text()).startsWith(
          label,
        ),
      );
  const line = site.corpus.find(({ id }) => id === own?.id);
  assert.deepEqual(
    line?.notes.map(({ kind }) => kind),
    ['own-heading'],
  );
});

test('the cover of each document and the page about the library link there', () => {
  for (const lang of LANGS)
    for (const { id } of library.documents) {
      const link = `a[href="/${lang}/${id}/made/"]`;
      assert.equal(site.page(`/${lang}/${id}/`)(link).length, 1, id);
      if (id !== 'glossary') assert.equal(site.page(`/${lang}/about/`)(link).length, 1, id);
    }
});

test('the public site says nothing about how a staff document was made', () => {
  const staff = loadLibrary('staff').documents.filter(({ source }) => source.access === 'staff');
  const secret = staff.flatMap(({ id }) => reasons(id)).flatMap(({ reason }) => [reason.zh, reason.en]);
  assert.ok(secret.length >= 2);
  for (const file of someOf(site.files.filter((path) => /\/made[./]/.test(path))))
    for (const text of secret) assert.ok(!site.text(file).includes(text), `${file}: ${text}`);
  assert.ok(new BuiltSite('dist-staff').has(`/zh/${staff[0]?.id}/made/`));
});
