// npm run build
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import { readManifest } from '../downloads/manifest.ts';
import { commandArguments } from '../files/command-arguments.ts';
import { ContentError } from '../files/content-error.ts';
import { keepWork } from '../files/kept-work.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { errorLines, runCommand } from '../files/run-command.ts';
import { readSettings } from '../files/settings.ts';
import { otherLibraries } from '../hosting/other-libraries.ts';
import { readHostSettings } from '../hosting/read-host-settings.ts';
import { DRAFTS_SHOWN, PROJECT_ROOT } from '../library/content-files.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { writeTwins } from '../twins/write-twins.ts';
import { askHistory } from './ask-history.ts';
import { claimTarget } from './claim-target.ts';
import { compressFiles } from './compress-files.ts';
import { findAddresses } from './find-addresses.ts';
import { inOwnProcess, secondsOf, takeProcessorSeconds } from './in-own-process.ts';
import { joinScripts } from './join-scripts.ts';
import { joinStylesheets } from './join-stylesheets.ts';
import { layerOrder } from './layer-order.ts';
import { openToReaders } from './open-to-readers.ts';
import { writeStaticHostFiles } from './write-static-host-files.ts';

await runCommand('npm run build', async () => {
  const { against, isUnpublished } = buildArguments(process.argv.slice(2));
  if (!existsSync('astro.config.mjs'))
    throw new ContentError(
      process.cwd(),
      null,
      'This is not the folder of the project.',
      'Change to the folder that holds package.json, then run "npm run build".',
    );
  delete process.env[DRAFTS_SHOWN]; // Even if it was set: no draft goes into a public build.
  const { profile, siteUrl, basePath, outDir, compress, downloads, cache } = readSettings();
  keepWork(PROJECT_ROOT, profile, cache);
  const { work, release } = claimTarget(process.cwd(), outDir);
  const steps = [
    {
      name: 'asking for the history of the addresses',
      run: () => askHistory(PROJECT_ROOT, isUnpublished ? null : siteUrl, against),
    },
    { name: 'checking the content', run: () => inOwnProcess('check', work) },
    {
      name: 'looking at the downloads',
      run: () =>
        !downloads || readManifest(PROJECT_ROOT, profile) === null ? 'none' : inOwnProcess('downloads', work),
    },
    { name: 'writing the pages', run: () => inOwnProcess('pages', work) },
    {
      name: 'looking for every published address',
      run: () => findAddresses(work, readLedgerFiles(PROJECT_ROOT).ledger, profile),
    },
    { name: 'joining their styles', run: () => joinStylesheets(work, layerOrder()) },
    { name: 'joining their scripts', run: () => joinScripts(work) },
    { name: 'writing their Markdown twins', run: () => writeTwins(work, basePath) },
    { name: 'making the search index', run: () => inOwnProcess('search', work) },
    { name: 'writing files for hosts', run: () => writeStaticHostFiles(work, readHostSettings(process.env)) },
    ...(compress
      ? [
          {
            name: 'compressing',
            run: () =>
              compressFiles(work, cache ? path.resolve('.cache/compressed', path.basename(outDir)) : undefined),
          },
        ]
      : []),
    { name: `putting the site into ${outDir}/`, run: () => putInPlace(work, outDir) },
  ];
  try {
    readHostSettings(process.env); // Refused before anything is built.
    recoverContent();
    if (siteUrl === null) console.log('SITE_URL is not set: no canonical links; citations give the path only.');
    for (const { title, address } of otherLibraries()) console.log(`The search page asks ${title.en} too: ${address}`);
    for (const [index, { name, run }] of steps.entries()) {
      const start = performance.now();
      const own = process.cpuUsage();
      process.stdout.write(`${index + 1}/${steps.length} ${name} … `);
      const done = await run();
      const processor = secondsOf(process.cpuUsage(own)) + takeProcessorSeconds();
      console.log(
        `${done}${done === '' ? '' : ', '}${((performance.now() - start) / 1000).toFixed(1)} s (processor ${processor.toFixed(1)} s)`,
      );
    }
  } catch (error) {
    console.error(`\n\n${errorLines(error, 'npm run build').join('\n')}`);
    console.error(`\nNothing was published: ${outDir}/ is as it was.`);
    process.exitCode = 1;
  } finally {
    release();
  }
});

/**
 * `--against <site or folder>`; `--unpublished` if the site itself is not published: for the offline archive and for
 * benchmarks.
 */
function buildArguments(given: readonly string[]): { against: string | null; isUnpublished: boolean } {
  if (given[0] === '--unpublished') return { against: null, isUnpublished: true };
  const usage = 'npm run build [-- --against <site or folder>]';
  if (given[0] !== undefined && given[0] !== '--against') commandArguments(given, usage);
  const [, against = null] = commandArguments(given, usage, { least: given.length === 1 ? 2 : 0, most: 2 });
  return { against, isUnpublished: false };
}

function putInPlace(work: string, target: string): string {
  openToReaders(work);
  replaceFolder(work, target);
  return '';
}
