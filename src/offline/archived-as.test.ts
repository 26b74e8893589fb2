import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PICTURE_ENDINGS } from '../markdown/read-picture.ts';
import { archivedAs } from './archived-as.ts';

for (const ending of PICTURE_ENDINGS)
  test(`the archive includes a picture with the extension .${ending} as it is`, () =>
    assert.equal(archivedAs(`pictures/plan/0123456789ab.${ending}`), 'same'));
