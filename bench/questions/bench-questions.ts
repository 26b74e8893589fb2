// npm run bench:questions: asks the search what people ask, beside other engines, and writes docs/questions.md.
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/files/run-command.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { QUESTIONS, storeResults } from '../report/stored-report.ts';
import { askAll, type AskedAll } from './ask-all.ts';
import { askedLibrary, askedPagefind, askedPlainBm25 } from './asked-engines.ts';
import { questionsReport, type QuestionsRun } from './questions-report.ts';
import { scoreQuestions } from './score-questions.ts';

const { values: options } = parseArgs({
  options: {
    /** Leaves Pagefind out, which needs Chromium; prints the page and stores nothing. */
    'no-peer': { type: 'boolean', default: false },
    /** Prints what this library did not answer among the first five, or answered wrongly, in the half that is not kept. */
    missed: { type: 'boolean', default: false },
  },
});

await runCommand('npm run bench:questions', async () => {
  const library = loadLibrary('public');
  const run: QuestionsRun = { date: new Date().toISOString().slice(0, 10), engines: [] };
  for (const start of [askedLibrary, ...(options['no-peer'] ? [] : [askedPagefind]), askedPlainBm25]) {
    const engine = await start(library);
    const { answered, scores } = await askAll(engine, library, PROJECT_ROOT);
    await engine.close();
    if (options.missed && run.engines.length === 0) printMissed(answered);
    run.engines.push({ name: engine.name, scores });
  }
  console.log(options['no-peer'] ? questionsReport(run) : `Written: ${storeResults(QUESTIONS, PROJECT_ROOT, run)}`);
});

function printMissed(answered: AskedAll['answered']): void {
  for (const { lang, question, list } of answered.filter((one) => !one.question.kept)) {
    const { five, asked, due, direct, wrong, unanswerable, honest } = scoreQuestions([{ question, list }]);
    if (five === asked && due === direct && wrong === 0 && unanswerable === honest) continue;
    const shown = list.shown.slice(0, 5).map((one) => Object.values(one).join(''));
    console.log(`${lang} ${question.kind}: ${question.ask}\n    ${list.isSure ? '' : '(nearest) '}${shown.join(', ')}`);
  }
}
