import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../loading/load-library.ts';
import { identification } from './identification.ts';

const library = loadLibrary('public');

for (const document of library.documents)
  test(`the name of ${document.id} as a work says its kind, according to the convention`, () => {
    const xml = identification({ library, document, lang: 'zh', changed: null });
    const [, uri = ''] = /<FRBRuri value="([^"]*)"/.exec(xml) ?? [];
    const [, kind = 'none'] = /<FRBRsubtype value="([^"]*)"/.exec(xml) ?? [];
    assert.equal(uri.split('/')[4], kind, uri);
  });
