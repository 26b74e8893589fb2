import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../src/i18n/lang.ts';
import { isPublic } from '../../src/library/is-public.ts';
import type { LibraryDocument } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { BuiltSite } from './built-site.ts';
import { clausesOf, publicWords, runsOf, textsOfFile } from './leaks.ts';
import { someOf } from '../some-of.ts';

const publicSite = new BuiltSite('dist');
const staffSite = new BuiltSite('dist-staff');
const staffDocuments = loadLibrary('staff').documents.filter(({ source }) => !isPublic(source));

// Chinese says in 8 characters what English says in about 24; shorter English runs are found everywhere.
for (const [lang, length] of [
  ['zh', 8],
  ['en', 24],
] as const) {
  test(`no run of ${length} characters that only staff documents have in ${lang} is anywhere in the public site`, () => {
    const secret = runsOf(
      textsOf(staffDocuments, lang).flatMap((text) => clausesOf(text, lang)),
      length,
    );
    const library = loadLibrary('public');
    const open = library.blocks.flatMap(({ zh, en }) => [zh, en ?? '']);
    for (const run of runsOf([...open, ...publicWords(library)], length)) secret.delete(run);
    assert.ok(secret.size > 1000, 'the test has something to look for');

    const leaks = publicSite.files.flatMap((file) =>
      [...runsOf(textsOfFile(file, publicSite.text(file)), length)]
        .filter((run) => secret.has(run))
        .map((run) => `${file}: ${run}`),
    );
    assert.deepEqual(leaks.slice(0, 20), []);
  });
}

test('no address, id or title of a staff document or of an unpublished one is in the public site', () => {
  const ids = staffDocuments.map(({ id }) => id);
  assert.ok(ids.length > 0);
  for (const file of someOf(publicSite.files)) {
    assert.ok(!ids.some((id) => file.includes(`/${id}/`)), file);
    assert.ok(!ids.some((id) => publicSite.text(file).includes(id)), file);
  }
});

test('the staff site has the draft, says what is marked on it, and asks search engines to stay away', () => {
  assert.ok(staffSite.has('/zh/plan-2021-2025-draft/chapter-1/'));
  for (const route of someOf(staffSite.routes.filter((path) => path.startsWith('/zh/')))) {
    const page = staffSite.page(route);
    assert.equal(page('meta[name=robots]').attr('content'), 'noindex', route);
    assert.match(page('.staff-banner').text(), /内部资料 注意保密/, route);
  }
});

function textsOf(documents: readonly LibraryDocument[], lang: Lang): string[] {
  return documents.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.map((block) => block[lang] ?? '')));
}
