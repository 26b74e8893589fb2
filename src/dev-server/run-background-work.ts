import os from 'node:os';
import { checkLibrary } from '../checks/check-library.ts';
import { errorLines } from '../files/run-command.ts';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';
import { searchedLibrary } from '../search/build/searched-library.ts';
import { writeSearch } from '../search/build/write-search.ts';
import type { WorkNews } from './background-work.ts';

// The process that `BackgroundWork` starts. The search comes first, because requests wait for it but not for the check.
const [folder = ''] = process.argv.slice(2);
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

// Without the server there is nobody to work for.
process.once('disconnect', () => process.exit());

try {
  const library = loadLibrary(currentProfile());
  await writeSearch(searchedLibrary(library), folder);
  tell({ searchIn: folder });
  tell({ checked: checkLibrary(currentProfile()).problems });
} catch (error) {
  tell({ failed: errorLines(error, 'npm run dev').join('\n') });
}
process.disconnect();

function tell(news: WorkNews): void {
  process.send?.(news);
}
