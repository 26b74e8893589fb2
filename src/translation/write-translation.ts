// npm run translation:write <document>/<page> < lines.jsonl
import { readFileSync } from 'node:fs';
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { loadPage, pageFiles } from '../alignment/page-files.ts';
import { readStandardInput } from './read-standard-input.ts';
import { translatePage } from './translate-page.ts';

await runCommand('npm run translation:write', () => {
  const [id = ''] = commandArguments(
    process.argv.slice(2),
    'npm run translation:write <document>/<page> < lines.jsonl',
    { least: 1, most: 1 },
  );
  recoverContent();
  const files = pageFiles(id);
  const page = translatePage(loadPage(files), readStandardInput(readFileSync(process.stdin.fd)));
  writeWhole(
    PROJECT_ROOT,
    new Map([
      [files.en, page.mdx],
      [files.record, page.record],
    ]),
  );

  console.log(
    `${files.en}: ${page.given.length} blocks given, ${page.kept.length} kept, ${page.missing.length} missing`,
  );
  if (page.missing.length > 0) console.log(`  missing: ${page.missing.join(' ')}`);
  for (const [fragment, text] of page.dropped) console.log(`  no place for it any more: ${fragment} ${text}`);
});
