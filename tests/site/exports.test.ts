import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { BuiltSite } from './built-site.ts';

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);
  const validator = (schema: string) =>
    new Ajv2020({ allowUnionTypes: true, strict: false }).compile(JSON.parse(site.text(`/data/${schema}`)) as object);

  test(`${folder}: every line of the corpus fits the published schema`, () => {
    const fits = validator('corpus.schema.json');
    for (const line of site.corpus) assert.ok(fits(line), `${line.id} ${JSON.stringify(fits.errors)}`);
  });

  for (const name of ['glossary', 'documents', 'names', 'indicators', 'brief', 'projects', 'made']) {
    test(`${folder}: ${name}.json fits the published schema`, () => {
      const fits = validator(`${name}.schema.json`);
      assert.ok(fits(JSON.parse(site.text(`/data/${name}.json`))), JSON.stringify(fits.errors));
    });
  }

  test(`${folder}: ids of the corpus are unique, and a section is one of the page's own headings`, () => {
    const ids = new Set(site.corpus.map(({ id }) => id));
    assert.equal(ids.size, site.corpus.length);
    for (const { document, page, section } of site.corpus)
      assert.ok(section === null || ids.has(`${document}/${page}/${section}`));
  });
}

test('the plan knows its printed pages: none in the preface, then 1 to 63, the glossary 64 to 71', () => {
  const { corpus } = new BuiltSite('dist');
  const pages = (of: (id: string) => boolean): Set<number> =>
    new Set(corpus.filter(({ id }) => of(id)).flatMap(({ printedPages }) => printedPages ?? []));
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  assert.deepEqual([...pages((id) => id.startsWith('plan-2021-2025/preface/'))], []);
  assert.deepEqual(
    [...pages((id) => id.startsWith('plan-2021-2025/'))].sort((a, b) => a - b),
    range(1, 63),
  );
  assert.deepEqual(
    [...pages((id) => id.startsWith('glossary/'))].sort((a, b) => a - b),
    range(64, 71),
  );
  assert.ok(
    corpus.filter(({ document }) => document.includes('report')).every(({ printedPages }) => printedPages === null),
  );
});
