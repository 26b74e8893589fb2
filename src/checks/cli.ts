// npm run check
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { historyGap } from '../ledger/ledger-history.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile } from '../loading/load-library.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { checkLibrary } from './check-library.ts';

await runCommand('npm run check', () => {
  commandArguments(process.argv.slice(2), 'npm run check');
  recoverContent();
  const { pages, problems, warnings } = checkLibrary(currentProfile());
  for (const warning of warnings) console.log(`worth a look: ${warning}`);
  for (const problem of problems) console.error(problem);
  console.log(
    `${pages} pages checked in both languages: ${problems.length === 0 ? 'no problem' : `${problems.length} problems`}`,
  );
  const gap = historyGap(PROJECT_ROOT);
  if (gap !== null) console.log(`The history of the addresses was not looked at: ${gap}.`);
  if (problems.length > 0) process.exitCode = 1;
});
