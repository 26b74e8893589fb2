import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setsTargets } from './sets-targets.ts';

for (const [source, leads] of [
  [{ kind: 'work-report' }, true],
  [{ kind: 'plan', authority: 'district' }, true],
  [{ kind: 'press-feature', authority: 'district' }, false],
  [{ kind: 'work-report', authority: 'city' }, false],
  [{ kind: 'plan', authority: 'nation' }, false],
  [{ kind: 'work-report', authority: 'elsewhere' }, false],
] as const)
  test(`a ${source.kind} of ${'authority' in source ? source.authority : 'nobody named'} leads ${leads ? 'to' : 'past'} the indicators`, () =>
    assert.equal(setsTargets(source), leads));
