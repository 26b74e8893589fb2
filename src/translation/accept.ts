// npm run translation:accept <document>/<page> [fragment…]
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { acceptTranslation } from './accept-translation.ts';
import { loadPage, pageFiles } from '../alignment/page-files.ts';

await runCommand('npm run translation:accept', () => {
  const [id = '', ...fragments] = commandArguments(
    process.argv.slice(2),
    'npm run translation:accept <document>/<page> [fragment…]',
    { least: 1, most: Infinity },
  );
  recoverContent();
  const files = pageFiles(id);
  const { record, accepted, unchanged, untranslated } = acceptTranslation(loadPage(files), fragments);
  writeWhole(PROJECT_ROOT, new Map([[files.record, record]]));

  console.log(
    `${files.record}: ${accepted.length} blocks recorded against today's Chinese, ${unchanged} were up to date`,
  );
  for (const { fragment, was } of accepted)
    console.log(`  ${fragment} (${was === 'changed' ? 'its Chinese had changed' : 'had no record'})`);
  if (untranslated.length > 0) console.log(`  still without English: ${untranslated.join(' ')}`);
});
