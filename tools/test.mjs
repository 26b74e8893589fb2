import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowser } from './browser.mjs';
import { fail, npm, packageCommands, root, say } from './command.mjs';
import { installPackages } from './install.mjs';
import { installTestPrograms } from './test-programs.mjs';
import { STEPS } from './test-steps.mjs';

const { fast, only } = askedFor();
const groups = groupsOf((fast ? STEPS.filter((step) => step.fast).map(asFast) : STEPS).filter(isAsked));

installPackages();
if (!fast) {
  installBrowser();
  installTestPrograms();
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const group of groups) {
  const failed = (await Promise.all(group.map((step) => runStep(step, group.length === 1)))).filter(
    (status) => status !== 0,
  );
  if (failed.length > 0) end(failed[0] ?? 1, Math.max(1, counts.failed));
}
end(0, counts.failed);

/**
 * `--fast` leaves out what needs a built site, a browser or minutes; `--only <words>` runs the steps whose names contain
 * these words.
 */
function askedFor() {
  try {
    const { values } = parseArgs({ options: { fast: { type: 'boolean' }, only: { type: 'string', default: '' } } });
    if (!STEPS.some((step) => isStep(step, values.only))) throw new Error(`No step is called “${values.only}”.`);
    return values;
  } catch (error) {
    const names = STEPS.map(({ name }) => `  ${name}`).join('\n');
    return fail(
      `${error.message}\nUse npm test, npm test -- --fast, or npm test -- --only "<words of a step>":\n${names}`,
    );
  }
}

function isAsked(step) {
  return isStep(step, only);
}

function isStep({ name, script }, words) {
  return `${name} ${script[0]}`.toLowerCase().includes(words.toLowerCase());
}

function asFast({ beside, ...step }) {
  return { ...step, script: step.fast, beside: beside === true || beside === 'fast' };
}

/** Groups the steps that run at the same time. */
function groupsOf(steps) {
  const groups = [];
  for (const step of steps)
    if ((step.beside === true || step.beside === 'whole') && groups.length > 0) groups.at(-1).push(step);
    else groups.push([step]);
  return groups;
}

function end(status, failed) {
  console.log(`\n${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
  process.exit(status);
}

/** Runs one step and counts its tests. A step that runs alone shows its output at once, others at their end. */
async function runStep({ name, script, env }, isAlone) {
  if (isAlone) say(name);
  const start = Date.now();
  const { status, output } = await run(script, env, isAlone);
  addCounts(output);
  if (!isAlone) {
    say(name);
    process.stdout.write(output);
  }
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status;
}

function run(script, env, isShown) {
  const [command, args] = npm(['run', '--silent', ...script]);
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      // What one process has compiled, the next need not; every test file is a process of its own.
      env: { NODE_COMPILE_CACHE: path.join(root, '.cache/compiled'), ...packageCommands(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      stream.on('data', (chunk) => {
        output += chunk;
        if (isShown) shown.write(chunk);
      });
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** Adds what node:test ("ℹ pass 12") and Playwright ("12 passed (3s)") count at their end. */
function addCounts(output) {
  for (const [, word, count] of output.matchAll(/^(?:ℹ|#) (pass|fail|skipped) (\d+)$/gm))
    counts[{ pass: 'passed', fail: 'failed', skipped: 'skipped' }[word]] += Number(count);
  for (const [, count, word] of output.matchAll(/^ {2}(\d+) (passed|failed|skipped)\b/gm))
    counts[word] += Number(count);
}
