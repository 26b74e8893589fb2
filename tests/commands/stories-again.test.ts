import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';

const OUTPUT = path.join(PROJECT_ROOT, 'test-results');
mkdirSync(OUTPUT, { recursive: true });
const folder = mkdtempSync(path.join(OUTPUT, 'again-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs one story with these lines and returns the end of `npm run test:stories`. */
function runStory(lines: string): { status: number | null; output: string } {
  writeFileSync(
    path.join(folder, 'made-up.spec.ts'),
    `import { test, expect } from '@playwright/test';\ntest('made up', async ({ page }, { retry }) => {\n${lines}\n});\n`,
  );
  writeFileSync(
    path.join(folder, 'playwright.config.ts'),
    `import config from '../../playwright.config.ts';\nexport default { ...config, testDir: '.', outputDir: './results', globalSetup: undefined,\n` +
      `reporter: [['list'], ['../../tests/crashes-only.ts']] };\n`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(PROJECT_ROOT, 'node_modules/@playwright/test/cli.js'), 'test', '--config', folder],
    { cwd: PROJECT_ROOT, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  );
  return { status, output: stdout + stderr };
}

const CRASH = `await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => null)]);
await page.setViewportSize({ width: 320, height: 800 });`;

test('a story whose browser crashed is run again, and counts as passed if it then passes', () => {
  const { status, output } = runStory(
    `if (retry === 0) {${CRASH}}\nawait page.goto('data:text/html,<p>read');\nawait expect(page.locator('p')).toHaveText('read');`,
  );
  assert.match(output, /^ {2}1 passed on the second try, after a crash of the browser:\n {4}.*made up$/m);
  assert.equal(status, 0, output);
});

test('a story that fails at first has failed, even if it passes on a second run', () => {
  const { status, output } = runStory(`expect(retry).toBe(1);`);
  assert.match(output, /^ {2}1 failed on the first try without a crash of the browser:\n {4}.*made up$/m);
  assert.equal(status, 1, output);
});

test('a story whose browser always crashes has failed', () => {
  const { status, output } = runStory(CRASH);
  assert.match(output, /^ {2}1 failed$/m);
  assert.equal(status, 1, output);
});
