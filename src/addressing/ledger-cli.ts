import { currentProfile, readLibrary } from '../library/load-library.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { LEDGER_COMMANDS, runLedger } from './run-ledger.ts';

const [given = '--check'] = process.argv.slice(2);
const command = LEDGER_COMMANDS.find((name) => name === given);

if (command === undefined) {
  console.log(`npm run ledger\n  found: "${given}"\n  fix:   Use one of ${LEDGER_COMMANDS.join(', ')}.`);
  process.exitCode = 1;
} else {
  // What is written must hold every document this machine has; a check looks at the profile of the build.
  const library = readLibrary(command === '--check' ? currentProfile() : 'staff', PROJECT_ROOT);
  process.exitCode = runLedger(command, PROJECT_ROOT, library, new Date().toISOString().slice(0, 10), (line) => console.log(line));
}
