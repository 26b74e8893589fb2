import { chromium } from '@playwright/test';
import { browserOptions } from '../browser/browser-options.ts';
import { versionOf } from '../addressing/ledger-history.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, loadLibrary } from '../library/load-library.ts';
import { makeDownloads } from './make-downloads.ts';
import { downloadsFolder } from './manifest.ts';

const profile = currentProfile();
const folder = downloadsFolder(profile);
const browser = await chromium.launch(browserOptions());
try {
  const { files } = await makeDownloads(loadLibrary(profile), versionOf(PROJECT_ROOT), browser, folder);
  for (const { file, bytes, sha256 } of files) console.log(`${sha256.slice(0, 12)}  ${String(Math.ceil(bytes / 1000)).padStart(6)} kB  ${file}`);
  console.log(`${files.length} files in ${folder}/. The next build takes them in.`);
} finally {
  await browser.close();
}
