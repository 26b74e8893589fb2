import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute, citable, href } from './site.ts';

const nowhere = { origin: null, base: '/' };
const below = { origin: 'https://plans.example.cn', base: '/library/' };

test('puts routes below the base path', () => {
  assert.equal(href(below, '/zh/glossary/'), '/library/zh/glossary/');
  assert.equal(href(nowhere, '/zh/glossary/'), '/zh/glossary/');
});

test('prints absolute addresses only where the host is known', () => {
  assert.equal(absolute(below, '/en/'), 'https://plans.example.cn/library/en/');
  assert.equal(absolute(nowhere, '/en/'), null);
  assert.equal(citable(nowhere, '/en/#p1'), '/en/#p1');
});
