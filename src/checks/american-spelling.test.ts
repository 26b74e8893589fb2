import assert from 'node:assert/strict';
import { test } from 'node:test';
import { britishWords } from './american-spelling.ts';

for (const [text, words] of [
  ['The Centre Pompidou and the West Bund Grand Theatre', []],
  ['the National Centre for the Performing Arts', []],
  ['a service centre of the Centre Pompidou', ['centre']],
  ['enterprises supervise, revise and promise exercises', []],
  ['organisation, digitalisation and urbanised areas', ['organisation', 'digitalisation', 'urbanised']],
  ['45 square metres in 3 kilometres', ['metres', 'kilometres']],
  ['a labour programme for neighbourhoods', ['labour', 'programme', 'neighbourhoods']],
  ['meters, programs and licensed theaters', []],
] as const) {
  test(`finds ${words.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(britishWords(text), words));
}
