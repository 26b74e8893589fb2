import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library } from '../library/library.ts';
import type { ProjectOverTime } from './project-records.ts';
import { projectsOfName } from './projects-of-name.ts';

const projectOf = (zh: string, ...places: string[]): ProjectOverTime => ({
  id: zh,
  name: { zh, en: zh },
  kind: 'other' as ProjectOverTime['kind'],
  places: places.map((place) => ({ zh: place, en: place })),
  records: [],
});
const projects = [
  projectOf('南岸剧院'),
  projectOf('南岸花园', '北区'),
  projectOf('学校扩建', '南岸'),
  projectOf('江南岸线'),
];
const names = [{ id: 'nan-an-ju-yuan', zh: { name: '南岸剧院', variants: [] } }] as unknown as Library['names'];

test('a place has the projects with longer names of it and those located there, but none whose name only contains its characters', () => {
  const name = {
    zh: { name: '南岸', variants: [] },
    within: [{ id: 'nan-an-ju-yuan', isTerm: false, count: 1 }],
  } as unknown as Parameters<typeof projectsOfName>[0];
  assert.deepEqual(
    projectsOfName(name, names, projects).map(({ id }) => id),
    ['南岸剧院', '学校扩建'],
  );
});
