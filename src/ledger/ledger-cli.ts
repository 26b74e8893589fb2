// npm run ledger [-- --check | --update | --rebuild | --suggest]
import { ContentError } from '../files/content-error.ts';
import { runCommand } from '../files/run-command.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, readLibrary } from '../loading/load-library.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { LEDGER_COMMANDS, runLedger } from './run-ledger.ts';

await runCommand('npm run ledger', () => {
  const [given = '--check', surplus] = process.argv.slice(2);
  const command = LEDGER_COMMANDS.find((name) => name === given);
  if (command === undefined || surplus !== undefined)
    throw new ContentError(
      'npm run ledger',
      null,
      `"${surplus ?? given}"`,
      `Use one of ${LEDGER_COMMANDS.join(', ')}.`,
    );
  recoverContent();
  // What is written must hold every document this machine has; a check looks at the profile of the build.
  const library = readLibrary(command === '--check' ? currentProfile() : 'staff', PROJECT_ROOT);
  process.exitCode = runLedger(command, PROJECT_ROOT, library, new Date().toISOString().slice(0, 10), (line) =>
    console.log(line),
  );
});
