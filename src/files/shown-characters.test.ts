import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownCharacters } from './shown-characters.ts';

test('shows invisible characters, and spaces that look like others, as their codes', () => {
  assert.equal(shownCharacters('\u3000title\u00a0\u202e'), '\\u{3000}title\\u{a0}\\u{202e}');
});

test('shows fillers and variation selectors as their codes', () => {
  assert.equal(shownCharacters('甲\u3164\u{e0100}乙\u2800\ufe0f'), '甲\\u{3164}\\u{e0100}乙\\u{2800}\\u{fe0f}');
});

test('leaves visible characters and line breaks as they are', () =>
  assert.equal(shownCharacters('第一章 a\n\tb'), '第一章 a\n\tb'));
