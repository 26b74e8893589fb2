import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

for (const [name, args, found] of [
  [
    'check',
    ['plan-2021-2025'],
    /^npm run check\n {2}found: "plan-2021-2025", which is not an option\.\n {2}fix: {3}Use "npm run check \[-- --seed-errors \| --learn-words\]"\.\n$/,
  ],
  ['build', ['--staff'], /^npm run build\n {2}found: "--staff"/],
  ['translation:status', ['x'], /^npm run translation:status\n {2}found: "x"/],
  [
    'translation:write',
    [],
    /^npm run translation:write\n {2}found: An argument is missing\.\n {2}fix: {3}Use "npm run translation:write <document>\/<page> < lines\.jsonl"/,
  ],
  [
    'translation:write',
    ['plan-2021-2025/preface', 'plan-2021-2025/part-1'],
    /^npm run translation:write\n {2}found: "plan-2021-2025\/part-1"/,
  ],
  [
    'translation:accept',
    [],
    /^npm run translation:accept\n {2}found: An argument is missing\.\n {2}fix: {3}Use "npm run translation:accept <document>\/<page> \[fragment…\]"/,
  ],
  ['translation:earlier', [], /^npm run translation:earlier\n {2}found: An argument is missing/],
  ['translation:earlier', ['v0'], /^v0\n {2}found: No English page at this commit/],
  ['hosting', ['--redy'], /^npm run hosting\n {2}found: "--redy"/],
  ['hosting', ['--ready', 'x'], /^npm run hosting\n {2}found: "x"[^]*Use "npm run hosting -- --ready"/],
] as const)
  test(`npm run ${name} ${args.join(' ')} is refused with the usage`, () => {
    const { status, stderr } = run(name, args);
    assert.equal(status, 1);
    assert.match(stderr, found);
  });

test('npm run hosting reports a setting that does not fit, by its name', () => {
  assert.match(run('hosting', [], { HOSTING_NAME: 'Two words' }).stderr, /^HOSTING_NAME\n {2}found: "Two words"/);
});

test('npm run import imports a document named twice only once', () => {
  const { status, stdout } = run('import', ['--check', 'two-sessions-2022', 'two-sessions-2022']);
  assert.equal(status, 0, stdout);
  assert.doesNotMatch(stdout, /also made by/);
});

function run(
  name: string,
  args: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): { status: number | null; stdout: string; stderr: string } {
  const program = /node (?<file>\S+)$/.exec(scripts[name] ?? '')?.groups?.['file'] ?? '';
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: { ...process.env, ...settings } });
}
