import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue, type Issue, type IssueKind } from '../files/issue.ts';
import { applyWaivers, type Waiver } from './waivers.ts';

const WAIVER: Waiver = {
  block: 'chapter-1/p1',
  finding: 'en has a straight quotation mark',
  reason: 'So printed on the sign.',
  document: 'plan',
  file: 'src/content/waivers/plan.yaml',
};

function issue(kind: IssueKind, fragment?: string): Issue {
  return { kind, file: 'src/content/documents/en/plan/chapter-1.mdx', fragment, found: WAIVER.finding };
}

for (const [kind, fragment, isRight] of [
  ['number-differs', 'p1', true],
  ['name-differs', 'p1', true],
  ['british-spelling', 'p1', true],
  ['unfinished-english', 'p1', true],
  ['skeleton-differs', 'p1', false],
  ['no-record', 'p1', false],
  ['foreign-character', undefined, false],
] as const)
  test(`a waiver ${isRight ? 'allows' : 'does not allow'} ${kind} ${fragment ?? 'outside a block'}, and the repair says so`, () => {
    const found = issue(kind, fragment);
    const left = applyWaivers([found], [WAIVER]).map((one) => one.kind);
    assert.deepEqual(left, isRight ? [] : [kind, 'unused-waiver']);
    assert.equal(formatIssue(found).includes('write a waiver'), isRight);
  });

test('no waiver is offered for a text that is no block of a document', () => {
  const inBrief = { ...issue('number-differs', 'p1'), file: 'src/content/brief/chapters.yaml' };
  assert.doesNotMatch(formatIssue(inBrief), /waiver/);
});
