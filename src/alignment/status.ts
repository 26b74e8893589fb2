// npm run translation:status
import { loadPage, pageFiles, pageIds } from './page-files.ts';
import { runCommand } from './run-command.ts';
import { formatStatus, staleBlocks, translationStatus } from './translation-status.ts';

runCommand(() => {
  const pages = pageIds().map((id) => loadPage(pageFiles(id)));
  console.log(formatStatus(translationStatus(pages)));
  for (const id of staleBlocks(pages)) console.log(`stale: ${id}`);
});
