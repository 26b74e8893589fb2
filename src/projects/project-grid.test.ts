import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectColumns, stagesIn } from './project-grid.ts';
import type { ProjectOverTime } from './project-records.ts';

const record = (from: number, to: number, tense: string, dating = 'stated', stage = 'listed'): unknown => ({
  years: [from, to],
  tense,
  dating,
  stage,
});
const project = (...records: unknown[]): ProjectOverTime => ({ records }) as unknown as ProjectOverTime;

test('the columns are in order of time, a longer period before its years, plan and result separate', () => {
  const projects = [
    project(record(2025, 2025, 'planned'), record(2021, 2025, 'planned')),
    project(record(2016, 2020, 'reported'), record(2021, 2021, 'reported'), record(2021, 2025, 'planned')),
  ];
  const columns = projectColumns(projects);
  assert.deepEqual(
    columns.map(({ years, tense }) => [...years, tense].join(' ')),
    ['2016 2020 reported', '2021 2025 planned', '2021 2021 reported', '2025 2025 planned'],
  );
  assert.equal(columns.flatMap((column) => projects.flatMap((one) => stagesIn(one, column))).length, 5);
});

test('the years of a column are inferred if those of any of its records are', () => {
  const inferred = record(2017, 2021, 'reported', 'inferred');
  const stated = record(2017, 2021, 'reported');
  for (const [records, dating] of [
    [[stated], 'stated'],
    [[inferred], 'inferred'],
    [[stated, inferred], 'inferred'],
    [[inferred, stated], 'inferred'],
  ] as const)
    assert.deepEqual(
      projectColumns([project(...records)]).map((column) => column.dating),
      [dating],
    );
});

test('a stage that several passages give for the same years appears once, a different stage beside it', () => {
  const planned = (stage: string, year = 2025): unknown => record(year, year, 'planned', 'stated', stage);
  const one = project(planned('listed'), planned('advance'), planned('advance'), planned('advance', 2022));
  assert.deepEqual(
    stagesIn(one, { years: [2025, 2025], tense: 'planned' }).map(({ stage }) => stage),
    ['listed', 'advance'],
  );
});
