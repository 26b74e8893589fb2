import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSentencesMoved } from './change-paragraph.ts';

const FIRST = 'We will do a great many things in the years that lie ahead of us.';
const SECOND = 'We will build twelve schools.';
const THIRD = 'The old ones will be repaired.';

test('the last two sentences of the first plain paragraph swap places, and nothing else changes', () => {
  const page = (...sentences: string[]): string => `## A head {/* s1 */}\n\n${sentences.join(' ')}\n\nThe end.\n`;
  assert.equal(withSentencesMoved(page(FIRST, SECOND, THIRD)), page(FIRST, THIRD, SECOND));
});

test('a page without such a paragraph is left alone', () =>
  assert.equal(withSentencesMoved(`- ${SECOND} ${THIRD}\n\n${SECOND}\n`), null));
