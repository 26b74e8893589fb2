import { spawn } from 'node:child_process';
import { installBrowser } from './browser.mjs';
import { npm, packageCommands, root, say } from './command.mjs';
import { installPackages } from './install.mjs';
import { installTestPrograms } from './test-programs.mjs';

/** Each step ends the run where it fails; the counts of all are added up. */
const STEPS = [
  { name: 'Types', script: ['types'] },
  { name: 'Lint', script: ['lint'] },
  { name: 'Unit tests', script: ['test:unit'] },
  {
    name: 'Import: the Chinese is source, rules and corrections',
    script: ['import', '--', '--check'],
  },
  { name: 'Content checks', script: ['check'] },
  { name: 'Broken input, killed runs', script: ['test:broken-input'] },
  { name: 'Addresses under mutations', script: ['test:permanence'] },
  { name: 'Writing under npm run dev', script: ['test:dev-server'] },
  { name: 'Public site', script: ['build'] },
  { name: 'Staff site', script: ['build:staff'], env: { COMPRESS: '0' } },
  { name: 'Checks of the built sites', script: ['test:site'] },
  { name: 'Hosting: a real nginx and a real Caddy', script: ['test:hosting'] },
  { name: 'Downloads', script: ['test:downloads'] },
  { name: 'Offline archive', script: ['test:offline'] },
  { name: 'The same bytes twice', script: ['test:twice'] },
  { name: 'Reader stories', script: ['test:stories'] },
  { name: 'Chromium, Firefox and WebKit', script: ['test:engines'] },
];

installPackages();
installBrowser();
installTestPrograms();

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, script, env } of STEPS) {
  say(name);
  const start = Date.now();
  const { status, output } = await runStep(script, env);
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
function runStep(script, env) {
  const [command, args] = npm(['run', '--silent', ...script]);
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...packageCommands(), ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
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
