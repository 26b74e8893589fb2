// npm run translation:accept <document>/<page> [fragment…], or -- --upgrade
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { acceptTranslation, type ReviewState } from './accept-translation.ts';
import { loadPage, pageFiles, pageIds } from '../alignment/page-files.ts';
import { noteEnglish } from './note-english.ts';

const WAS: Readonly<Record<ReviewState, string>> = {
  unrecorded: 'had no record',
  changed: 'its Chinese had changed',
  'english changed': 'its English had changed',
  current: 'was up to date',
};

await runCommand('npm run translation:accept', () => {
  const [id = '', ...fragments] = commandArguments(
    process.argv.slice(2),
    'npm run translation:accept <document>/<page> [fragment…]',
    { least: 1, most: Infinity },
  );
  recoverContent();
  if (id === '--upgrade') return upgradeRecords();
  const files = pageFiles(id);
  const { record, accepted, unchanged, untranslated } = acceptTranslation(loadPage(files), fragments);
  writeWhole(PROJECT_ROOT, new Map([[files.record, record]]));

  console.log(
    `${files.record}: ${accepted.length} blocks recorded against today's Chinese, ${unchanged} were up to date`,
  );
  for (const { fragment, was } of accepted) console.log(`  ${fragment} (${WAS[was]})`);
  if (untranslated.length > 0) console.log(`  still without English: ${untranslated.join(' ')}`);
});

/** For records written before they named the English that was reviewed: adds today's English and leaves the rest. */
function upgradeRecords(): void {
  const upgraded = pageIds().flatMap((id) => {
    const page = loadPage(pageFiles(id));
    const { record, noted } = noteEnglish(page);
    return noted === 0 ? [] : [{ file: page.files.record, record, noted }];
  });
  writeWhole(PROJECT_ROOT, new Map(upgraded.map(({ file, record }) => [file, record])));
  const blocks = upgraded.reduce((sum, { noted }) => sum + noted, 0);
  console.log(`${upgraded.length} records upgraded: ${blocks} blocks now say which English was reviewed`);
}
