import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { STEPS } from '../../tools/test-steps.mjs';
import { COMMAND_CASES } from './command-cases.ts';
import { commandsIn, documentedCommands } from './documented-commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
/** npm itself runs these when it installs. */
const OF_NPM = new Set(['postinstall']);

/** Every command that is really started: here on a small library, or as a step of `npm test` on this one. */
const started = [
  ...commandsIn(
    '',
    `\`${Object.values(COMMAND_CASES)
      .flat()
      .map(({ command }) => command)
      .join('`\n`')}\``,
  ),
  ...STEPS.map(({ script: [script = '', ...options] }) => ({ file: '', script, options })),
];

test('every command of package.json is really started', () => {
  const known = new Set(started.map(({ script }) => script));
  assert.deepEqual(
    Object.keys(scripts).filter((script) => !known.has(script) && !OF_NPM.has(script)),
    [],
    'Give each a case in tests/commands/command-cases.ts, or make it a step in tools/test-steps.mjs.',
  );
});

test('every command that the documentation names exists and is really started, with each option named there', () => {
  const documented = documentedCommands(PROJECT_ROOT);
  assert.ok(documented.length >= 20, 'the README names commands');
  const unknown = documented.filter(({ script }) => !(script in scripts));
  assert.deepEqual(unknown, [], 'package.json has no such script.');
  const untried = documented.flatMap(({ file, script, options }) =>
    options
      .filter((option) => !started.some((one) => one.script === script && one.options.includes(option)))
      .map((option) => `${file}: npm run ${script} -- ${option}`),
  );
  assert.deepEqual(untried, [], 'Give each a case in tests/commands/command-cases.ts.');
});

test('commands are found in code spans and code blocks, with their options', () => {
  const text =
    'Run `npm run ledger -- --update`, not npm run x.\n```sh\nnpm test    # all --of it\nnpm run a:b -- --c d\n```\n';
  assert.deepEqual(
    commandsIn('x.md', text).map(({ script, options }) => [script, ...options]),
    [['test'], ['a:b', '--c'], ['ledger', '--update']],
  );
});
