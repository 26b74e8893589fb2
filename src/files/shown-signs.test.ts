import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownSigns } from './shown-signs.ts';

test('shows signs that nobody sees, and spaces that look like others, by their code', () => {
  assert.equal(shownSigns('\u3000title\u00a0\u202e'), '\\u{3000}title\\u{a0}\\u{202e}');
});

test('leaves what is seen, and breaks lines as they are', () => assert.equal(shownSigns('第一章 a\n\tb'), '第一章 a\n\tb'));
