// npm run translation:import -- <file>
import path from 'node:path';
import { commandArguments } from '../files/command-arguments.ts';
import { ContentError } from '../files/content-error.ts';
import { readBytes } from '../files/read-bytes.ts';
import { runCommand } from '../files/run-command.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { readReturned } from './read-returned.ts';
import { takeIn } from './take-in.ts';

await runCommand('npm run translation:import', () => {
  const [file = ''] = commandArguments(process.argv.slice(2), 'npm run translation:import -- <file>', {
    least: 1,
    most: 1,
  });
  recoverContent();
  const bytes = readBytes(process.cwd(), path.relative(process.cwd(), path.resolve(file)));
  if (bytes === null)
    throw new ContentError(file, null, 'There is no such file.', 'Give the path of the file that came back.');
  const { files, blocks, pages, left, absent, unfinished } = takeIn(PROJECT_ROOT, readReturned(bytes, file), file);
  writeWhole(PROJECT_ROOT, files);
  console.log(`${blocks} blocks on ${pages} pages taken in; ${left.length} units without English.`);
  if (left.length > 0) console.log(firstOf(left));
  if (absent.length > 0) {
    console.log(`${absent.length} more blocks of these pages wait for English and are not in the file:`);
    console.log(firstOf(absent));
  }
  if (unfinished.length === 0) return;
  console.log(
    `Left out, because the translator's program marks their English as unfinished: ${unfinished.length} units.`,
  );
  for (const { id, mark } of unfinished) console.log(`  ${id}  ${mark}`);
  console.log('Finish them there, or mark them as translated, and take the file in again.');
});

function firstOf(ids: readonly string[]): string {
  return `  ${ids.slice(0, 20).join(' ')}${ids.length > 20 ? ' …' : ''}`;
}
