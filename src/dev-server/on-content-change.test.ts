import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { mock, test } from 'node:test';
import { onContentChange } from './on-content-change.ts';

const ROOT = path.resolve('/project');

/** How often content counts as changed after these simultaneous events of the watcher. */
function changesAfter(...events: readonly (readonly [event: string, file: string])[]): number {
  mock.timers.enable({ apis: ['setTimeout'] });
  const watcher = new EventEmitter();
  const changed = mock.fn();
  onContentChange(watcher as unknown as Parameters<typeof onContentChange>[0], ROOT, changed);
  for (const [event, file] of events) watcher.emit('all', event, path.join(ROOT, file));
  mock.timers.tick(1000);
  mock.timers.reset();
  return changed.mock.callCount();
}

for (const [event, file] of [
  ['change', 'src/content/glossary/tto.yaml'],
  ['add', 'src/content/documents/zh/plan/new.mdx'],
  ['unlink', 'src/sources/plan/source.yaml'],
  ['unlinkDir', 'src/sources/plan'],
  ['change', 'src/content/addresses/redirects.yaml'],
] as const)
  test(`follows "${event}" of ${file}`, () => assert.equal(changesAfter([event, file]), 1));

for (const file of [
  'src/components/Page.astro',
  'src/addressing/site.ts',
  'src/content/glossary/.tto.yaml.swp',
  'dist/index.html',
  'elsewhere/src/content/a.yaml',
])
  test(`leaves ${file} alone`, () => assert.equal(changesAfter(['change', file]), 0));

test('counts files written in one go as one change', () => {
  assert.equal(changesAfter(['add', 'src/content/a.yaml'], ['add', 'src/content/b.yaml']), 1);
});
