// npm run publish -- <document>
import path from 'node:path';
import { commandArguments } from '../../files/command-arguments.ts';
import { runCommand } from '../../files/run-command.ts';
import { runPublish } from './run-publish.ts';

await runCommand('npm run publish', async () => {
  const [document = ''] = commandArguments(process.argv.slice(2), 'npm run publish -- <document>', {
    least: 1,
    most: 1,
  });
  await runPublish(path.join(import.meta.dirname, '../../..'), document, (line) => console.log(line));
});
