import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { someOf } from '../some-of.ts';
import { BuiltSite } from './built-site.ts';

interface Resource {
  name: string;
  path: string;
  mediatype: string;
  schema?: { fields: { name: string; type: string }[] };
}

const site = new BuiltSite('dist');
const { resources, name, version } = JSON.parse(site.text('/data/datapackage.json')) as {
  resources: Resource[];
  name: string;
  version: string;
};

test('the data package names every CSV below /data with its columns, and no file that does not exist', () => {
  for (const { path, name: own } of someOf(resources)) {
    assert.ok(site.has(`/data/${path}`), path);
    // The form of names in the specification.
    assert.match(own, /^[-a-z0-9._/]+$/i);
  }
  assert.equal(new Set(resources.map((resource) => resource.name)).size, resources.length);
  const tables = new Map(resources.map((resource) => [`/data/${resource.path}`, resource.schema?.fields]));
  for (const file of someOf(site.files.filter((each) => /^\/data\/.*\.csv$/.test(each)))) {
    const [heads = [], ...rows] = parseCsv(site.text(file), { bom: true });
    const fields = tables.get(file);
    assert.deepEqual(
      fields?.map((field) => field.name),
      heads,
      file,
    );
    for (const [column, { type }] of (fields ?? []).entries())
      if (type === 'number')
        assert.ok(
          rows.every((row) => !Number.isNaN(Number(row[column]))),
          `${file} ${column}`,
        );
  }
});

test('the data package names every file below /data except itself', () => {
  const files = site.files.filter((file) => file.startsWith('/data/') && !/\.(?:br|gz)$/.test(file));
  assert.deepEqual(
    [...resources.map(({ path }) => `/data/${path}`), '/data/datapackage.json'].toSorted(),
    someOf(files).toSorted(),
  );
});

test('CITATION.cff has what the format requires, and the version of the data', () => {
  const cff = parseYaml(site.text('/data/CITATION.cff')) as Record<string, unknown>;
  for (const key of ['cff-version', 'message', 'title', 'authors']) assert.ok(cff[key], key);
  assert.equal(cff['cff-version'], '1.2.0');
  assert.equal(cff['type'], 'dataset');
  assert.equal(cff['version'], version);
  assert.equal(name, 'xuhui-plan-library');
});

test('docs/data.md has a line for every file listed on the data page', () => {
  const docs = readFileSync('docs/data.md', 'utf8');
  const links = site
    .page('/en/about/')('a[href^="/data/"]')
    .toArray()
    .map(({ attribs }) => attribs['href']?.slice('/data/'.length) ?? '');
  const listed = links.filter((file) => !/^(?:tables|akn)\//.test(file) && !file.endsWith('.schema.json'));
  assert.deepEqual(
    someOf(listed).filter((file) => !docs.includes(`\`${file}\``)),
    [],
  );
  const folders = new Set(resources.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0]] : [])));
  assert.deepEqual(
    someOf([...folders]).filter((folder) => !docs.includes(`| \`${folder}/<`)),
    [],
  );
});
