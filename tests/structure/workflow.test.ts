import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.union([
  z.strictObject({
    uses: z.string(),
    id: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  z.strictObject({ run: z.string(), env: z.record(z.string(), z.string()).optional() }),
]);

/** The part of the workflow syntax that ours uses; docs.github.com/actions/reference/workflow-syntax-for-github-actions. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.string() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      needs: z.string().optional(),
      if: z.string().optional(),
      'runs-on': z.literal('ubuntu-24.04'),
      container: z.strictObject({ image: z.string().regex(/^node:\d+-bookworm$/), options: z.string() }).optional(),
      'timeout-minutes': z.int().max(60),
      permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

const text = readFileSync('.github/workflows/publish.yml', 'utf8');
const { on, permissions, jobs } = workflow.parse(parse(text));
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const runs = steps.flatMap((one) => ('run' in one ? [one.run] : []));

test('there is one workflow, with valid syntax', () => {
  assert.deepEqual(readdirSync('.github/workflows'), ['publish.yml']);
  assert.deepEqual(Object.keys(jobs), ['test', 'build', 'publish']);
});

test('each job waits for one that exists, and only what was tested is published, only from main', () => {
  for (const { needs } of Object.values(jobs)) assert.ok(needs === undefined || needs in jobs);
  assert.deepEqual([jobs['build']?.needs, jobs['publish']?.needs], ['test', 'build']);
  assert.match(jobs['build']?.if ?? '', /event_name != 'pull_request' && github\.ref == 'refs\/heads\/main'/);
});

test('jobs may only read, and the last one publish; strangers start nothing with our rights', () => {
  assert.deepEqual(permissions, { contents: 'read' });
  assert.deepEqual(
    Object.entries(jobs).flatMap(([name, job]) => (job.permissions === undefined ? [] : [[name, job.permissions]])),
    [['publish', { pages: 'write', 'id-token': 'write' }]],
  );
  assert.deepEqual(Object.keys(on).sort(), ['pull_request', 'push', 'workflow_dispatch']);
  assert.doesNotMatch(text, /secrets\./);
});

test('no command contains text from outside', () =>
  assert.deepEqual(
    runs.filter((run) => run.includes('${{')),
    [],
  ));

test('only GitHub’s own actions run, each at a given version; the clone has its full history and keeps no credentials', () => {
  const used = steps.flatMap((one) => ('uses' in one ? [one] : []));
  for (const { uses } of used) assert.match(uses, /^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/);
  const clones = used.filter(({ uses }) => uses.startsWith('actions/checkout@'));
  assert.equal(clones.length, 2);
  for (const clone of clones) assert.deepEqual(clone.with, { 'persist-credentials': false, 'fetch-depth': 0 });
});

test('every npm command is one of ours, and the downloads come before the build that includes them', () => {
  const ours = runs
    .flatMap((run) => /^npm (?:run )?([a-z:]+)/.exec(run)?.[1] ?? [])
    .filter((name) => !['ci', 'audit'].includes(name));
  assert.deepEqual(
    ours.filter((name) => !(name in scripts)),
    [],
  );
  assert.ok(runs.indexOf('npm run downloads') < runs.indexOf('npm run build'));
});
