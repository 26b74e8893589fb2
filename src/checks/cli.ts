// npm run check, or -- --seed-errors, or -- --learn-words
import { loadPage, pageFiles, pageIds, type LoadedPage } from '../alignment/page-files.ts';
import { commandArguments } from '../files/command-arguments.ts';
import { ContentError } from '../files/content-error.ts';
import { runCommand } from '../files/run-command.ts';
import { keepWork } from '../files/kept-work.ts';
import { readSettings } from '../files/settings.ts';
import { writeWhole } from '../files/write-whole.ts';
import { historyGap } from '../ledger/ledger-history.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile } from '../loading/load-library.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { adverseFamilies } from '../wording/adverse-families.ts';
import { formatAdverseWords } from '../wording/adverse-words-file.ts';
import { learnWords } from '../wording/learn-words.ts';
import { formatWordList } from '../wording/word-list.ts';
import { blockPairs } from './block-pairs.ts';
import { checkLibrary } from './check-library.ts';
import { checkedWords } from './checked-words.ts';
import { ADVERSE_WORDS_FILE, LEARNED_WORDS_FILE } from './learned-words.ts';
import { GATE_FIGURES, GATE_PAGE, gateFiles } from './seeds/gate-files.ts';
import { missedAims } from './seeds/gate-page.ts';
import { seedErrors } from './seeds/seed-errors.ts';

const USAGE = 'npm run check [-- --seed-errors | --learn-words]';

await runCommand('npm run check', () => {
  const [option] = commandArguments(process.argv.slice(2), USAGE, { most: 1 });
  recoverContent();
  switch (option) {
    case undefined:
      return check();
    case '--seed-errors':
      return seed();
    case '--learn-words':
      return learn();
    default:
      throw new ContentError('npm run check', null, `"${option}", which is not an option.`, `Use "${USAGE}".`);
  }
});

function check(): void {
  keepWork(PROJECT_ROOT, currentProfile(), readSettings().cache);
  const { pages, problems, warnings } = checkLibrary(currentProfile());
  for (const warning of warnings) console.log(`worth a look: ${warning}`);
  for (const problem of problems) console.error(problem);
  console.log(
    `${pages} pages checked in both languages: ${problems.length === 0 ? 'no problem' : `${problems.length} problems`}`,
  );
  const gap = historyGap(PROJECT_ROOT);
  if (gap !== null) console.log(`The history of the addresses was not checked: ${gap}.`);
  if (problems.length > 0) process.exitCode = 1;
}

/** Takes some minutes: every check runs on each planted error. */
function seed(): void {
  const report = seedErrors(allPages(), checkedWords(PROJECT_ROOT), reportEachTenth());
  const files = gateFiles(report);
  writeWhole(PROJECT_ROOT, files);
  console.log(files.get(GATE_PAGE));
  for (const missed of missedAims(report)) console.log(`missed its aim: ${missed}`);
  console.log(`Written to ${GATE_PAGE} and ${GATE_FIGURES}.`);
}

function reportEachTenth(): (done: number, all: number) => void {
  const start = performance.now();
  let reported = 0;
  return (done, all) => {
    const tenths = Math.floor((10 * done) / all);
    if (tenths === reported) return;
    reported = tenths;
    console.error(`${done} of ${all} blocks, ${Math.round((performance.now() - start) / 1000)} s`);
  };
}

function learn(): void {
  const texts = allPages().flatMap((page) => blockPairs(page).map(({ zh, en }) => ({ zh, en: en.text })));
  const list = learnWords(texts);
  const remark = `# Written by npm run check -- --learn-words from ${texts.length} blocks: word, answered in %, by chance in %, English stems.`;
  const adverse = formatAdverseWords(adverseFamilies(texts));
  writeWhole(
    PROJECT_ROOT,
    new Map([
      [LEARNED_WORDS_FILE, formatWordList(list, remark)],
      [ADVERSE_WORDS_FILE, adverse],
    ]),
  );
  console.log(`${LEARNED_WORDS_FILE}: ${list.size} words learned from ${texts.length} blocks`);
}

function allPages(): LoadedPage[] {
  return pageIds().map((id) => loadPage(pageFiles(id)));
}
