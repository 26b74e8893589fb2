import { routes } from '../addressing/routes.ts';
import type { ProjectOverTime } from '../projects/project-records.ts';
import { csv, csvList } from './csv.ts';

/** `/data/projects.csv`: one mention of a project a row. */
export function projectsCsv(projects: readonly ProjectOverTime[]): string {
  return csv(projectsRows(projects));
}

/** The same as rows, column heads first. */
export function projectsRows(projects: readonly ProjectOverTime[]): string[][] {
  const rows = projects.flatMap(({ id, name, kind, places, records }) =>
    records.map(({ block, years: [from, to], tense, dating, stage, quote }) => [
      id,
      name.zh,
      name.en,
      kind,
      csvList(places.map(({ zh }) => zh)),
      csvList(places.map(({ en }) => en)),
      String(from),
      String(to),
      tense,
      stage,
      quote.zh,
      quote.en,
      block.id,
      routes.block('zh', block.id),
      routes.block('en', block.id),
      dating,
    ]),
  );
  return [COLUMNS, ...rows];
}

const COLUMNS = [
  'id',
  'zh',
  'en',
  'kind',
  'zhPlaces',
  'enPlaces',
  'firstYear',
  'lastYear',
  'tense',
  'stage',
  'zhQuote',
  'enQuote',
  'block',
  'zhUrl',
  'enUrl',
  'dating',
];
