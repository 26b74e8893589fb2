import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someOf } from '../../../tests/some-of.ts';
import { loadLibrary } from '../../loading/load-library.ts';
import { pageContext } from '../../reading/page-context.ts';
import { indicatorsPage } from './indicators-page.ts';

const library = loadLibrary('public');
const page = indicatorsPage(pageContext(library, 'en', { origin: null, base: '/' }));

test('the summary counts every target of a list once', () => {
  for (const { counts, runs, total } of someOf(page.summary.lists)) {
    assert.equal(
      counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      total,
    );
    assert.equal(runs.at(-1)?.before, total - (runs.at(-1)?.count ?? 0));
  }
});

test('a filter offers what leaves at least one target, and all its choices together leave all', () => {
  const targets = page.lists.flatMap((list) => list.targets);
  for (const { options } of someOf(page.filters)) {
    assert.ok(options.every(({ count }) => count > 0));
    assert.equal(
      options.reduce((sum, { count }) => sum + count, 0),
      targets.length,
    );
  }
});

test('the indicators of a numbered list are links named with their measure', () => {
  for (const { measure, title, label } of someOf(page.lists.filter(({ isNumbered }) => isNumbered)[0]?.targets ?? []))
    assert.equal(label, `${title} (${measure})`);
  for (const { label } of someOf(page.lists.filter(({ isNumbered }) => !isNumbered).flatMap(({ targets }) => targets)))
    assert.equal(label, undefined);
});

test('the rule about years comes from the facts of the library, third of seven', () => {
  assert.equal(page.method.length, 7);
  assert.equal(page.method[2], library.facts.indicators?.years.en);
});
