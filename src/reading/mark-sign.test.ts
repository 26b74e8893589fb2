import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markSign } from './mark-sign.ts';

for (const [fragment, character] of [
  ['title', '¶'],
  ['s2', '§2'],
  ['s2-h1', '§'],
  ['p4', '4'],
  ['s2-p13', '13'],
  ['s2-p3-i2', '3.2'],
  ['s1-b1-p2', '2'],
  ['s3-t1', '¶'],
  ['s3-t1-r14', '14'],
  ['s3-t1-r4-i2', '4.2'],
  ['f1', '¶'],
  ['n1', '¶'],
  ['preface.title', '¶'],
  ['preface.p1', '1'],
  ['chapter-5.p4', '4'],
  ['chapter-5.s1-p3', '3'],
] as const)
  test(`${fragment} has ${character} in the margin`, () => assert.equal(markSign(fragment), character));
