import { spawn } from 'node:child_process';
import { installBrowser } from './browser.mjs';
import { installPackages, pinned, root, say } from './install.mjs';
import { installTestPrograms } from './test-programs.mjs';

/** Each step ends the run where it fails; the counts of all are added up. */
const STEPS = [
  { name: 'Types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'Unit tests', command: ['npm', 'run', '--silent', 'test:unit'] },
  {
    name: 'Import: the Chinese is source, rules and corrections',
    command: ['npm', 'run', '--silent', 'import', '--', '--check'],
  },
  { name: 'Content checks', command: ['npm', 'run', '--silent', 'check'] },
  { name: 'Broken input, killed runs', command: ['npm', 'run', '--silent', 'test:broken-input'] },
  { name: 'Addresses under mutations', command: ['npm', 'run', '--silent', 'test:permanence'] },
  { name: 'Writing under npm run dev', command: ['npm', 'run', '--silent', 'test:dev-server'] },
  { name: 'Public site', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'Staff site', command: ['npm', 'run', '--silent', 'build:staff'], env: { COMPRESS: '0' } },
  { name: 'Checks of the built sites', command: ['npm', 'run', '--silent', 'test:site'] },
  { name: 'Hosting: a real nginx and a real Caddy', command: ['npm', 'run', '--silent', 'test:hosting'] },
  { name: 'Downloads', command: ['npm', 'run', '--silent', 'test:downloads'] },
  { name: 'Offline archive', command: ['npm', 'run', '--silent', 'test:offline'] },
  { name: 'The same bytes twice', command: ['npm', 'run', '--silent', 'test:twice'] },
  { name: 'Reader stories', command: ['npm', 'run', '--silent', 'test:stories'] },
  { name: 'Chromium, Firefox and WebKit', command: ['npm', 'run', '--silent', 'test:engines'] },
];

installPackages();
installBrowser();
installTestPrograms();

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, env } of STEPS) {
  say(name);
  const start = Date.now();
  const { status, output } = await runStep(command, env);
  addCounts(output);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) end(status ?? 1, Math.max(1, counts.failed));
}
end(0, counts.failed);

function end(status, failed) {
  console.log(`\n${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
  process.exit(status);
}

/** Runs one step, showing what it prints and keeping it for the counts. */
function runStep([command, ...args], env) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...pinned, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (status) => done({ status, output }));
  });
}

/** Adds what node:test ("ℹ pass 12") and Playwright ("12 passed (3s)") count at their end. */
function addCounts(output) {
  for (const [, word, count] of output.matchAll(/^(?:ℹ|#) (pass|fail|skipped) (\d+)$/gm))
    counts[{ pass: 'passed', fail: 'failed', skipped: 'skipped' }[word]] += Number(count);
  for (const [, count, word] of output.matchAll(/^ {2}(\d+) (passed|failed|skipped)\b/gm))
    counts[word] += Number(count);
}
