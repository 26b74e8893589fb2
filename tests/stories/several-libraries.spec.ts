import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { otherLibraries } from '../../src/hosting/other-libraries.ts';
import { serveSite, type SiteServer } from '../../src/hosting/serve-site.ts';
import type { LibrariesResult } from '../../src/search/libraries/libraries-result.ts';
import { SmallSite } from '../small-site.ts';
import { expect, test } from './story.ts';

const BUILD = 120_000; // Milliseconds for the builds of two sites on a busy machine.
const JINGAN_BASE = '/library/';

let xuhui: SiteServer;
let jingan: SiteServer;
const built: SmallSite[] = [];

// Two sites with different texts, built and served as their publishers would, on two ports; the second in a folder.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(BUILD);
  jingan = await serveSite(siteOfJingan().folder, { base: JINGAN_BASE, others: [] });
  const site = new SmallSite('.');
  built.push(site);
  const libraries = path.join(site.root, 'libraries.yaml');
  writeFileSync(libraries, `- id: jingan\n  address: ${jingan.address}\n  title: { zh: 静安规划文库, en: Jing’an Plan Library }\n`);
  site.build({ LIBRARIES: libraries });
  xuhui = await serveSite(site.folder, { others: otherLibraries({ LIBRARIES: libraries }) });
});
test.afterAll(async () => {
  await Promise.all([xuhui, jingan].map((site) => site.close()));
  for (const site of built) site.remove();
});

function siteOfJingan(): SmallSite {
  const site = new SmallSite('.');
  built.push(site);
  return site
    .without('src/sources/plan-2021-2025', 'src/sources/plan-2021-2025-draft', 'src/sources/plan-report-2025', 'src/content/glossary', 'src/content/notes', 'src/content/indicators')
    .renamed({ 徐汇: '静安', Xuhui: 'Jing’an' })
    .build({ BASE_PATH: JINGAN_BASE });
}

/** Asks the client of the first site from one of its pages, under the policy of that page. */
async function ask(page: Page, query: string, library = jingan.address): Promise<LibrariesResult> {
  await page.goto(`${xuhui.address}zh/search/`);
  return page.evaluate(
    async ([client, words, other]) => {
      const { searchLibraries } = (await import(client)) as typeof import('../../src/search/client.ts');
      return searchLibraries(words, { libraries: [other], lang: 'zh', limit: 50, patience: 3000 });
    },
    [`${xuhui.address}search/client.js`, query, library] as const,
  );
}

test('the client of one site finds the words in both, in one order, under the policy of the page', async ({ page }) => {
  const { total, sections, counts, libraries } = await ask(page, '静安区');
  expect(counts['own']).toBe(0);
  expect(total).toBeGreaterThan(0);
  expect(libraries.map(({ failed }) => failed)).toEqual([null, null]);
  expect(sections[0]?.url).toMatch(new RegExp(`^${jingan.address}zh/(?:work-report-2022|two-sessions-2022)/`));
  const both = await ask(page, '社区');
  expect(new Set(both.sections.map(({ library }) => library.title))).toEqual(new Set(['徐汇规划文库', '静安规划文库']));
});
