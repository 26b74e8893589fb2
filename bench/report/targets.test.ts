import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteFigures, SizeFigures } from '../bench-results.ts';
import type { SearchFigures } from '../measure/measure-search.ts';
import { middle } from '../measure/run-measured.ts';
import { markdownReport } from './markdown-report.ts';
import { targets } from './targets.ts';

function search(precision: number): SearchFigures {
  const score = { recall: 1, precision, firstHit: 1 };
  const quick = { median: 1, most: 2 };
  return {
    queries: 1,
    sections: score,
    pages: score,
    warmAll: quick,
    warmShown: quick,
    cold: { cold: 700, bytes: 1, bytes95: 1, requests: 1 },
    heapBytes: 1,
  };
}

function site(name: string, weight: number, seconds: readonly number[], precision = 1): SiteFigures {
  const bytes = { raw: weight, sent: weight };
  const none = { raw: 0, sent: 0 };
  const build = middle(seconds.map((each) => ({ seconds: each, processorSeconds: each, peakBytes: each * 1e8 })));
  return {
    name,
    build,
    steps: [],
    pages: 10,
    outputBytes: weight,
    weights: [{ route: 'a', requests: 1, html: bytes, css: none, js: none, other: none }],
    search: { zh: search(precision), en: search(precision) },
  };
}

const size = (times: number, ours: SiteFigures, peer: SiteFigures | null): SizeFigures => ({
  times,
  rounds: 1,
  textBytes: times * 1000,
  blocks: times,
  firstAnswer: { zh: 30_000, en: times * 30_000 },
  ours,
  peer,
});
const results = (...sizes: SizeFigures[]) => ({
  date: '2026-01-01',
  commit: 'abc',
  machine: 'one',
  versions: {},
  load: 0,
  sizes,
});
const missed = (...sizes: SizeFigures[]): string[] =>
  targets(results(...sizes))
    .filter(({ isMet }) => !isMet)
    .map(({ target }) => target);

test('reports the time of compressing, and judges the rest separately', () => {
  const ours = { ...site('ours', 10, [9]), steps: [['compressing', 3, 4]] as const };
  const found = targets(results(size(1, ours, site('peer', 30, [2]))));
  const without = found.find(({ target }) => target.startsWith('the same without compressing'));
  assert.equal(without?.found, '2.5 × Starlight; compressing 4.0 s of 9.0 s');
  assert.equal(without.isMet, true);
});

test('a build after one changed paragraph must be quick, compress only what changed, and give the same site', () => {
  const build = { seconds: 5, processorSeconds: 6, peakBytes: 1 };
  const again = { build, changed: 7, compressed: 8, isSame: false };
  const kept = { ...again, build: { ...build, seconds: 3 }, compressed: 7, isSame: true };
  const one = size(1, site('ours', 10, [1]), null);
  assert.deepEqual(missed({ ...one, again }), [
    'a build after one changed paragraph at 1× ≤ 4 s',
    'unchanged files are not compressed again at 1×',
    'that build is the same as one from nothing, byte for byte, at 1×',
  ]);
  assert.deepEqual(missed({ ...one, again: kept }), []);
});

test('meets the targets: a third of the weight, 2.5 times the time, the median of the builds', () => {
  assert.deepEqual(missed(size(1, site('ours', 10, [1, 1, 9]), site('peer', 30, [2, 2, 2]))), []);
});

test('misses a page that weighs more than a third, a build slower than 2.5 times and a search that is not exact, and says so in the report', () => {
  const slow = size(1, site('ours', 11, [6, 1, 6], 0.99), site('peer', 30, [2, 2, 2]));
  assert.deepEqual(missed(slow), [
    'each page weighs at most a third of Starlight’s',
    'processor time of a whole build at 1× ≤ 2.5 × Starlight',
    'search exact at 1×: recall, precision and first hit 1',
  ]);
  assert.match(markdownReport(results(slow)), /37% at most \(a\) \| \*\*missed\*\*/);
});

test('misses a build or an output that grows more than the text', () => {
  const [one, ten] = [size(1, site('ours', 10, [1]), null), size(10, site('ours', 101, [16]), null)];
  assert.deepEqual(missed(one, ten), [
    'peak memory of a build at 10× ≤ 1200 MB',
    'first answer of the search at 10× ≤ 45 kB',
    'processor time of a build grows no more than the text at 10× (10.0)',
    'output grows no more than the text at 10× (10.0)',
  ]);
});
