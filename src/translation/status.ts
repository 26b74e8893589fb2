// npm run translation:status
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { loadPage, pageFiles, pageIds } from '../alignment/page-files.ts';
import { formatStatus, staleBlocks, translationStatus } from './translation-status.ts';

await runCommand('npm run translation:status', () => {
  commandArguments(process.argv.slice(2), 'npm run translation:status');
  recoverContent();
  const pages = pageIds().map((id) => loadPage(pageFiles(id)));
  console.log(formatStatus(translationStatus(pages)));
  for (const id of staleBlocks(pages)) console.log(`stale: ${id}`);
});
