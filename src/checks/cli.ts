// npm run check
import { runCommand } from '../files/run-command.ts';
import { recoverContent } from '../library/recover-content.ts';
import { checkContent } from './check-content.ts';
import { formatIssue } from './issue.ts';

await runCommand('npm run check', () => {
  recoverContent();
  const { pages, issues } = checkContent();
  for (const issue of issues) console.error(formatIssue(issue));
  console.log(`${pages} pages checked in both languages: ${issues.length === 0 ? 'no problem' : `${issues.length} problems`}`);
  if (issues.length > 0) process.exitCode = 1;
});
