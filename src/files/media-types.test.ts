import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DOWNLOAD_FORMATS } from '../downloads/manifest.ts';
import { ORIGINAL_ENDINGS } from '../loading/offered-original.ts';
import { PICTURE_ENDINGS } from '../markdown/read-picture.ts';
import { mediaType, UNKNOWN_TYPE } from './media-types.ts';

const PAGES = path.join(import.meta.dirname, '../pages');

/** Extensions in the names of routes: corpus.tmx.ts makes corpus.tmx. */
const ofRoutes = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).flatMap(
  (file) => /\.([a-z0-9]+)\.ts$/.exec(file)?.[1] ?? [],
);
const ofAssets = ['css', 'html', 'js', 'svg', 'webmanifest'];

// Hosts tell browsers to trust the type that is sent, so a picture with a wrong type is not shown.
for (const ending of new Set([...ofRoutes, ...ofAssets, ...PICTURE_ENDINGS, ...ORIGINAL_ENDINGS, ...DOWNLOAD_FORMATS]))
  test(`a file that ends in .${ending} has a type`, () => assert.notEqual(mediaType(`/a.${ending}`), UNKNOWN_TYPE));

test('pictures have the types of their kinds', () =>
  assert.deepEqual(
    PICTURE_ENDINGS.map((ending) => mediaType(`/pictures/plan/0123456789ab.${ending}`)),
    ['image/png', 'image/jpeg', 'image/jpeg', 'image/gif', 'image/webp'],
  ));
