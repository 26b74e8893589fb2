// npm run indicators:propose -- <document>
import { commandArguments } from '../../files/command-arguments.ts';
import { runCommand } from '../../files/run-command.ts';
import { loadLibrary } from '../../loading/load-library.ts';
import { recoverContent } from '../../loading/recover-content.ts';
import { indicatorsOf } from '../read-indicators.ts';
import { runPropose } from './run-propose.ts';

await runCommand('npm run indicators:propose', () => {
  const [document = ''] = commandArguments(process.argv.slice(2), 'npm run indicators:propose -- <document>', {
    least: 1,
    most: 1,
  });
  recoverContent();
  const library = loadLibrary('staff');
  for (const line of runPropose(document, library, indicatorsOf(library))) console.log(line);
});
