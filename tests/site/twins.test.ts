import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { BuiltSite } from './built-site.ts';
import { blocksOfTwin } from './twin-reader.ts';

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);
  const files = new Set(site.files);
  const pages = [...files].filter((file) => path.basename(file) === 'index.html');

  test(`${folder}: every page has a Markdown twin`, () => {
    assert.deepEqual(
      pages.filter((page) => !files.has(page.replace(/html$/, 'md'))),
      [],
    );
  });

  for (const lang of ['zh', 'en'] as const) {
    test(`${folder}: remark reads every block back from its twin in ${lang}, character for character`, () => {
      const byPage = Map.groupBy(site.corpus, ({ url }) => url[lang].split('#')[0] ?? '');
      for (const [route, lines] of byPage) {
        const blocks = blocksOfTwin(site.text(`${route}index.md`));
        for (const line of lines)
          assert.equal(
            blocks.get(line.url[lang].split('#')[1] ?? ''),
            (lang === 'en' ? line.en : null) ?? line.zh,
            line.url[lang],
          );
      }
    });
  }

  test(`${folder}: every link between twins leads to a file that exists`, () => {
    const broken = pages.flatMap((page) => {
      const twin = page.replace(/html$/, 'md');
      const targets = [...site.text(twin).matchAll(/\]\(<([^>#?]*)[^>]*>\)/g)].map(([, target = '']) => target);
      return targets
        .filter(
          (target) =>
            target !== '' && !/^[a-z]+:/.test(target) && !files.has(path.posix.join(path.posix.dirname(twin), target)),
        )
        .map((target) => `${twin} → ${target}`);
    });
    assert.deepEqual(broken, []);
  });
}
