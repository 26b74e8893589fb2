import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../downloads/manifest.ts';
import { otherLibraries } from '../hosting/other-libraries.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile } from '../library/load-library.ts';
import { writeTwins } from '../twins/write-twins.ts';
import { compressFiles } from './compress-files.ts';
import { inOwnProcess } from './in-own-process.ts';
import { layerOrder } from './layer-order.ts';
import { joinScripts } from './join-scripts.ts';
import { joinStylesheets } from './join-stylesheets.ts';
import { replaceFolder } from './replace-folder.ts';
import type { HostedSite } from '../hosting/hosted-site.ts';
import { readHostSettings } from '../hosting/read-host-settings.ts';
import { writeStaticHostFiles } from './write-static-host-files.ts';

const profile = currentProfile();
const target = process.env['OUT_DIR'] ?? (profile === 'staff' ? 'dist-staff' : 'dist');
const work = path.join('.cache', `build-${profile}-${process.pid}`);

const steps = (site: HostedSite) => [
  { name: 'checking the content', run: () => inOwnProcess('check', work) },
  { name: 'looking at the downloads', run: () => (readManifest(PROJECT_ROOT, profile) === null ? 'none' : inOwnProcess('downloads', work)) },
  { name: 'writing the pages', run: () => inOwnProcess('pages', work) },
  { name: 'joining their styles', run: () => joinStylesheets(work, layerOrder()) },
  { name: 'joining their scripts', run: () => joinScripts(work) },
  { name: 'writing their Markdown twins', run: () => writeTwins(work, process.env['BASE_PATH'] ?? '/') },
  { name: 'making the search index', run: () => inOwnProcess('search', work) },
  { name: 'writing files for hosts', run: () => writeStaticHostFiles(work, site) },
  ...(process.env['COMPRESS'] === '0' ? [] : [{ name: 'compressing', run: () => compressFiles(work) }]),
  { name: `putting the site into ${target}/`, run: () => replaceFolder(work, target) },
];

try {
  mkdirSync(path.dirname(work), { recursive: true });
  if (!process.env['SITE_URL']) console.log('SITE_URL is not set: no canonical links; citations give the path only.');
  for (const { title, address } of otherLibraries()) console.log(`The search page asks ${title.en} too: ${address}`);
  const todo = steps(readHostSettings(process.env));
  for (const [index, { name, run }] of todo.entries()) {
    const start = performance.now();
    process.stdout.write(`${index + 1}/${todo.length} ${name} … `);
    const done = await run();
    console.log(`${done}${done === '' ? '' : ', '}${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
} catch (error) {
  console.error(`\n\n${error instanceof Error ? error.message : String(error)}`);
  console.error(`\nNothing was published: ${target}/ is as it was.`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
