// npm run translation:export -- <document>
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { exportDocument } from './export-document.ts';

await runCommand('npm run translation:export', () => {
  const [document = ''] = commandArguments(process.argv.slice(2), 'npm run translation:export -- <document>', {
    least: 1,
    most: 1,
  });
  recoverContent();
  const { files, units, pages } = exportDocument(loadLibrary('staff'), document);
  writeWhole(PROJECT_ROOT, files);
  console.log(`${document}: ${units} units on ${pages} pages wait for English.`);
  for (const file of files.keys()) console.log(`  ${file}`);
});
