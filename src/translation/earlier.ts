// npm run translation:earlier <commit> [day]
import { readTextIfThere } from '../files/read-text.ts';
import { ContentError } from '../files/content-error.ts';
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { writeWhole } from '../files/write-whole.ts';
import { pageFiles, pageIds } from '../alignment/page-files.ts';
import { EARLIER_ENGLISH_FILE, formatEarlierEnglish } from '../ledger/earlier-english.ts';
import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { findEarlierEnglish } from './find-earlier-english.ts';
import { textAt } from './text-at.ts';

await runCommand('npm run translation:earlier', () => {
  const [commit = '', day = new Date().toISOString().slice(0, 10)] = commandArguments(
    process.argv.slice(2),
    'npm run translation:earlier <commit> [day]',
    { least: 1, most: 2 },
  );
  const pages = pageIds().map((id) => {
    const { en } = pageFiles(id);
    return { id, before: textAt(PROJECT_ROOT, commit, en), now: readTextIfThere(PROJECT_ROOT, en) };
  });
  if (pages.every(({ before }) => before === null))
    throw new ContentError(commit, null, 'No English page at this commit.', 'Name the commit that was published last.');
  const found = findEarlierEnglish(pages, day);
  const { earlierEnglish } = readLedgerFiles(PROJECT_ROOT);
  const text = formatEarlierEnglish(earlierEnglish, found);
  writeWhole(PROJECT_ROOT, new Map([[EARLIER_ENGLISH_FILE, text]]));
  console.log(`${EARLIER_ENGLISH_FILE}: ${found.length} wordings of ${commit} have changed since`);
});
