import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';

/** The most lines of code above the markup of a component or page. */
const LONGEST = 25;
/** The longest allowed median. */
const MEDIAN = 8;

const files = someOf(globSync('src/**/*.astro').sort());
const components = someOf(files.filter((file) => file.startsWith('src/components/')));

test('the code above the markup is short: decisions are made in separate functions', () => {
  const tooLong = files.filter((file) => codeLines(file) > LONGEST);
  assert.deepEqual(tooLong, [], `Gather what it shows in a function beside it (at most ${LONGEST} lines).`);
  const lengths = files.map(codeLines).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  assert.ok(median <= MEDIAN, `The median is ${median} lines; it was ${MEDIAN}.`);
});

test('components do not query the library: the function of the page does', () => {
  const asking = components.filter((file) => /\blibrary\b/.test(codeOf(file)));
  assert.deepEqual(asking, [], 'Hand it what it shows, as a prop.');
});

/** Code of a file without comments and without the paths of its imports, which may contain any name. */
function codeOf(file: string): string {
  const { code, markup } = partsOf(file);
  const paths = /'[^'\n]*'/g;
  return `${code}\n${markup.replace(/<style[\s\S]*/, '')}`.replace(paths, '').replace(/\/\*[\s\S]*?\*\//g, '');
}

function codeLines(file: string): number {
  return partsOf(file)
    .code.split('\n')
    .filter((line) => line.trim() !== '').length;
}

function partsOf(file: string): { code: string; markup: string } {
  const [, code = '', markup = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return { code, markup };
}
