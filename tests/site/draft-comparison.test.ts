import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { BuiltSite } from './built-site.ts';

const publicSite = new BuiltSite('dist');
const staffSite = new BuiltSite('dist-staff');

test('the public site has no page that compares the draft with the plan, no link to one and no mention of it', () => {
  assert.deepEqual(
    publicSite.files.filter((file) => file.includes('/compare/')),
    [],
  );
  const words = [zh, en].flatMap((strings) => [
    strings['compare.title'],
    strings['compare.intro'],
    strings['compare.blanks'],
  ]);
  for (const file of publicSite.files) {
    const text = publicSite.text(file);
    assert.ok(!text.includes('/compare/'), file);
    assert.deepEqual(
      words.filter((word) => text.includes(word)),
      [],
      file,
    );
  }
});

test('the staff site compares all 19 chapters, and shows each blank beside what was adopted', () => {
  for (let chapter = 1; chapter <= 19; chapter += 1)
    assert.ok(staffSite.has(`/zh/compare/chapter-${chapter}/`), `chapter ${chapter}`);
  const page = staffSite.page('/zh/compare/');
  const rows = page('#blanks ~ .ledger tbody tr');
  assert.ok(rows.length > 30);
  assert.match(
    rows
      .filter((_, row) => page(row).text().includes('经营性国有资产总量'))
      .first()
      .text(),
    /##亿元.*突破 400 亿元/s,
  );
  assert.match(staffSite.page('/en/compare/chapter-5/')('ins').text(), /十四五/);
});

test('a page of changes says what is compared and what its two marks mean', () => {
  for (const [lang, strings] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const page = staffSite.page(`/${lang}/compare/chapter-5/`);
    const legend = page('h1 + p');
    assert.ok(legend.text().startsWith(strings['compare.texts']));
    assert.equal(legend.find('del').text(), strings['compare.struck']);
    assert.equal(legend.find('ins').text(), strings['compare.underlined']);
  }
});

test('the sentences in the banner of the staff site have one full stop each', () => {
  for (const lang of ['zh', 'en']) {
    const banner = staffSite.page(`/${lang}/`)('.staff-banner').text();
    assert.match(banner, /“.+”/);
    assert.doesNotMatch(banner, /[.。]”[.。]/);
  }
});
