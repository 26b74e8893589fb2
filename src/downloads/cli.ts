// npm run downloads
import { versionOf } from '../ledger/ledger-history.ts';
import { readChanges } from '../feeds/read-changes.ts';
import { holdLock } from '../files/hold-lock.ts';
import { runCommand } from '../files/run-command.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { buildSite } from './build-site.ts';
import { makeDownloads } from './make-downloads.ts';
import { downloadsFolder } from './manifest.ts';
import { startPrinter } from './printer.ts';

await runCommand('npm run downloads', async () => {
  const profile = currentProfile();
  const folder = downloadsFolder(profile);
  const unlock = holdLock(PROJECT_ROOT, `.cache/downloads-${profile}.lock`, `making ${folder}/`);
  try {
    recoverContent();
    await writeDownloads(profile, folder);
  } finally {
    unlock();
  }
});

async function writeDownloads(profile: ReturnType<typeof currentProfile>, folder: string): Promise<void> {
  const library = loadLibrary(profile);
  // An archive is easily passed on, so there is one of the public library only.
  const site = profile === 'public' ? buildSite(PROJECT_ROOT) : undefined;
  const printer = await startPrinter(PROJECT_ROOT);
  if (printer.fonts === null)
    console.log('The Chinese font could not be installed, see above: the PDFs are set in what this machine has.');
  try {
    const { files } = await makeDownloads(library, versionOf(PROJECT_ROOT), printer, folder, site);
    for (const { file, bytes, sha256 } of files)
      console.log(`${sha256.slice(0, 12)}  ${String(Math.ceil(bytes / 1000)).padStart(6)} kB  ${file}`);
    console.log(`${files.length} files in ${folder}/. The next build takes them in.`);
    if (library.documents.some(({ id }) => readChanges(id).history !== 'whole'))
      console.log(
        'This clone lacks older history, so a text that has not changed since bears the date of the document. For the day of its last change: git fetch --unshallow.',
      );
  } finally {
    await printer.close();
    site?.remove();
  }
}
