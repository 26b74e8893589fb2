import type { Period } from '../schemas/project.ts';
import type { ProjectOverTime, ProjectRecord } from './project-records.ts';

/** A column of the project grid: a span of years, as plan or as result. */
export interface ProjectColumn {
  years: readonly [number, number];
  tense: Period['tense'];
  /** Whether the documents print the years, or they are inferred; inferred if so for any record. */
  dating: ProjectRecord['dating'];
}

/** The columns that the records of some projects need, in order of time: by first year, the longer period first. */
export function projectColumns(projects: readonly ProjectOverTime[]): ProjectColumn[] {
  const records = projects.flatMap((project) => project.records);
  const columns = new Map<string, ProjectColumn>();
  for (const { years, tense, dating } of records) {
    const key = keyOf({ years, tense });
    columns.set(key, { years, tense, dating: columns.get(key)?.dating === 'inferred' ? 'inferred' : dating });
  }
  return [...columns.values()].sort(
    (a, b) => a.years[0] - b.years[0] || b.years[1] - a.years[1] || a.tense.localeCompare(b.tense, 'en'),
  );
}

/** The stages of a project in the years of a column: one record for each stage, however many passages state it. */
export function stagesIn(
  { records }: ProjectOverTime,
  column: Pick<ProjectColumn, 'years' | 'tense'>,
): ProjectRecord[] {
  const inColumn = records.filter((record) => keyOf(record) === keyOf(column));
  return inColumn.filter(({ stage }, at) => inColumn.findIndex((other) => other.stage === stage) === at);
}

function keyOf({ years: [from, to], tense }: Pick<ProjectColumn, 'years' | 'tense'>): string {
  return `${from} ${to} ${tense}`;
}
