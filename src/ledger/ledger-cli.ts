// npm run ledger [-- --check | --update | --rebuild | --suggest | --against <site or folder>]
import { ContentError } from '../files/content-error.ts';
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, readLibrary } from '../loading/load-library.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { LEDGER_COMMANDS, runAgainst, runLedger } from './run-ledger.ts';

await runCommand('npm run ledger', async () => {
  const [given = '--check', ...more] = process.argv.slice(2);
  if (given === '--against') {
    const [place] = commandArguments(more, 'npm run ledger -- --against <site or folder>', { least: 1, most: 1 });
    process.exitCode = await runAgainst(PROJECT_ROOT, place ?? '', (line) => console.log(line));
    return;
  }
  const [surplus] = more;
  const command = LEDGER_COMMANDS.find((name) => name === given);
  if (command === undefined || surplus !== undefined)
    throw new ContentError(
      'npm run ledger',
      null,
      `"${surplus ?? given}"`,
      `Use one of ${LEDGER_COMMANDS.join(', ')}, --against <site or folder>.`,
    );
  recoverContent();
  // The ledger is written from every document on this machine; a check covers only the profile of the build.
  const library = readLibrary(command === '--check' ? currentProfile() : 'staff', PROJECT_ROOT);
  process.exitCode = runLedger(command, PROJECT_ROOT, library, new Date().toISOString().slice(0, 10), (line) =>
    console.log(line),
  );
});
