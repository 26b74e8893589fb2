import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskedPiece } from '../files/first-answer.ts';
import { libraryOf } from './library-fixture.ts';
import { otherWords } from './other-words.ts';
import { readPages } from './read-pages.ts';

const RECORDS = readPages(
  libraryOf(
    [
      ['plan/one/title', '第一章', 'Chapter One'],
      ['plan/one/p1', '快速路', 'The expressway, an attorney, dogs and corrupt officials'],
    ],
    [],
  ),
  'en',
);
const ASKED: AskedPiece[] = [{ asked: [{ page: 0, section: 0, phrases: ['is there a toilet'] }] }];
const words = new Map(otherWords(RECORDS, ASKED).flatMap((piece) => Object.entries(piece.words)));

for (const [stem, own] of [
  ['motorway', 'expressway9'],
  ['lawyer', 'attorney9'],
  ['bribe', 'corrupt9'],
  ['bathroom', 'toilet7'],
] as const)
  test(`${stem} leads to ${own}`, () => {
    assert.ok(words.get(stem)?.split(' ').includes(own), words.get(stem));
  });

for (const [what, stem] of [
  ['a word of the texts', 'expressway'],
  ['a word of the questions', 'toilet'],
  ['a word near to nothing in the library', 'carbon'],
  ['a breed of dogs', 'poodl'],
  ['a word in no dictionary', 'motorwya'],
] as const)
  test(`${what} leads nowhere`, () => assert.equal(words.get(stem), undefined));
