import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-item.ts';
import { reference } from './processor.ts';

const ITEM: Omit<CslItem, 'title'> = {
  id: 'a',
  type: 'report',
  author: [{ family: 'Dong', given: 'W.' }],
  issued: { 'date-parts': [[2024]] },
  URL: 'https://plans.example.cn/',
  language: 'en-US',
};

for (const title of [
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1) ',
  '<script>alert(1)</script>',
  '<<i>img src=x onerror=alert(1)//',
  '</p><svg/onload=alert(1)',
  '&lt;img src=x onerror=alert(1)&gt;',
])
  for (const style of ['apa', 'gbt2025', 'chicago'] as const)
    test(`a title such as ${title} adds no element except italics to a citation in ${style}`, () => {
      const made = reference(style, 'en', { ...ITEM, title });
      assert.doesNotMatch(made, /<(?!\/?i>)/);
      assert.match(made, /2024/);
    });
