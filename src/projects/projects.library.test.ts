import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue } from '../files/issue.ts';
import { loadLibrary } from '../loading/load-library.ts';
import type { ProjectMention } from '../schemas/project.ts';
import { checkProjects, unlistedProjects } from './check-projects.ts';
import { projectRecords, sentenceNaming } from './project-records.ts';
import { readPeriods, readProjects, type ListedProject } from './read-projects.ts';
import { saysStage } from './says-stage.ts';
import { statedPlace } from './stated-place.ts';

const library = loadLibrary('public');
const projects = readProjects();
const periods = readPeriods();

test('every mention is quoted letter for letter, and every project of the annexes is listed', () => {
  assert.deepEqual(
    [...checkProjects(projects, periods, library), ...unlistedProjects(projects, library)].map(formatIssue),
    [],
  );
});

const HUB: ProjectMention = {
  block: 'plan-report-2025/part-3/s4-t1-r2-i2',
  stage: 'construction',
  quote: '西岸金融城等项目加快建设',
};

function checked(change: Partial<ProjectMention>, project: Partial<ListedProject> = {}): string[] {
  const made: ListedProject = {
    id: 'made-up',
    zh: '西岸金融城',
    en: 'West Bund Financial Hub',
    kind: 'business',
    file: 'made-up.yaml',
    ...project,
    mentions: [{ ...HUB, ...change }],
  };
  return checkProjects([...projects, made], periods, library).map(({ kind }) => kind);
}

test('a true mention passes', () => assert.deepEqual(checked({}), []));

for (const [wrong, change, kinds] of [
  ['words that the block does not have', { quote: '西岸金融城项目加快建设' }, ['quote-differs']],
  ['a quotation that does not name the project', { quote: '项目加快建设' }, ['name-not-quoted']],
  ['a stage that the words do not say', { stage: 'completion' }, ['stage-not-said']],
  ['a block that is not there', { block: 'plan-report-2025/part-3/s4-t1-r9-i9' }, ['unknown-citation']],
  [
    'a page without years',
    {
      block: 'plan-report-2025/part-2/t1-r1',
      quote: '地区生产总值',
      stage: 'listed',
      as: { zh: '地区生产总值', en: 'GDP' },
    },
    ['no-period'],
  ],
] as const satisfies readonly (readonly [string, Partial<ProjectMention>, readonly string[]])[]) {
  test(`refuses ${wrong}`, () => assert.deepEqual(checked(change), kinds));
}

test('refuses an English name that the translation of the block does not have', () => {
  assert.deepEqual(checked({}, { en: 'West Bund Money Hub' }), ['name-not-quoted']);
});

test('refuses two projects with the same id, and a list that lacks a project of the annexes', () => {
  assert.deepEqual(checked({}, { id: projects[0]?.id ?? '' }), ['project-missing']);
  assert.deepEqual(
    unlistedProjects(
      projects.filter(({ id }) => id !== 'long-hua-hui'),
      library,
    ).map(({ fragment }) => fragment),
    ['plan-2021-2025/annex-1/t1-r7'],
  );
});

for (const [quote, stage, says] of [
  ['西岸金融城', 'listed', true],
  ['龙华会*', 'listed-started', true],
  ['龙华会', 'listed-started', false],
  ['源点大厦等项目竣工', 'completion', true],
  ['源点大厦等项目竣工', 'start', false],
  ['源点大厦等项目竣工', 'part-completion', false],
  ['B 地块竣工', 'part-completion', true],
] as const) {
  test(`“${quote}” ${says ? 'says' : 'does not say'} ${stage}`, () => assert.equal(saysStage(quote, stage), says));
}

for (const [block, place] of [
  ['plan-2021-2025/annex-1/t1-r7', '徐汇滨江'],
  ['plan-2021-2025/annex-1/t1-r2-i3', '徐汇滨江'],
  ['plan-2021-2025/annex-1/t1-r8', '徐家汇'],
  ['plan-report-2025/part-1/s2-t1-r5-i1', '华泾门户功能区'],
  ['plan-2021-2025/annex-2/t1-r3', undefined],
  ['plan-report-2025/part-1/s3-t2-r1-i6', undefined],
  ['plan-report-2025/part-1/s2-p1', undefined],
] as const) {
  test(`${block} stands ${place === undefined ? 'under no place' : `under ${place}`}`, () => {
    const found = library.block(block);
    assert.ok(found);
    assert.equal(statedPlace(library, found)?.zh, place);
  });
}

for (const [chinese, english] of [
  [/扩建/, /expan/i],
  [/设施/, /facilit/i],
  [/地块(?!.*学校)/, /plot/i],
  [/车库/, /garage/i],
  [/改造|修缮|更新|改建/, /renovat|renewal|upgrading|redevelop|rebuild|self-contained/i],
  [/旧改/, /redevelopment/i],
  [/南站/, /South Railway Station/],
  [/住宅|住房|安置房/, /housing|residential/i],
  [/拓宽/, /widening/i],
  [/延伸/, /extension/i],
  [/辟通/, /through/i],
  // Henderson Lumina Shanghai (恒基星扬西岸中心) is the owner’s own English.
  [/(?<!星扬西岸)中心/, /center/i],
  [/公园/, /park/i],
  [/医院/, /hospital/i],
  [/小学/, /primary/i],
  [/幼儿园/, /kindergarten/i],
  [/中学|附中/, /school/i],
  [/隧道/, /tunnel/i],
  [/枢纽/, /hub/i],
] as const) {
  test(`every English name says ${String(chinese)} where the Chinese does`, () => {
    const saying = projects.filter(({ zh }) => chinese.test(zh));
    assert.ok(saying.length > 0);
    assert.deepEqual(
      saying.filter(({ en }) => !english.test(en)).map(({ zh, en }) => `${zh}: ${en}`),
      [],
    );
  });
}

test('every figure of a Chinese name is in the English', () => {
  const cut = projects.filter(({ zh, en }) => (zh.match(/\d+/g) ?? []).some((figure) => !en.includes(figure)));
  assert.deepEqual(
    cut.map(({ zh, en }) => `${zh}: ${en}`),
    [],
  );
});

test('years that a document does not print are marked, and names begin with a capital', () => {
  const all = projectRecords(projects, periods, library);
  const dated = all.flatMap(({ records }) =>
    records.map(({ block, dating }) => ({ document: block.document, dating })),
  );
  const inferred = dated.filter(({ document }) => document === 'two-sessions-2022');
  assert.ok(inferred.length > 0 && inferred.every(({ dating }) => dating === 'inferred'));
  assert.ok(all.every(({ name }) => /^[“A-Z\d]/.test(name.en) || name.en.startsWith('miHoYo')));
});

test('mentions are in order of time, and the English sentence names the project', () => {
  const hub = projectRecords(projects, periods, library).find(({ id }) => id === 'xi-an-guo-ji-hui-zhan-zhong-xin');
  assert.deepEqual(
    hub?.records.map(({ years, tense, stage }) => [years[0], tense, stage]),
    [
      [2021, 'planned', 'listed'],
      [2021, 'planned', 'construction'],
      [2022, 'planned', 'start'],
      [2025, 'planned', 'completion'],
    ],
  );
  assert.equal(sentenceNaming('A was started; B was completed. C is to be started.', 'B'), 'B was completed.');
  assert.equal(sentenceNaming('A was started.', 'B'), undefined);
});
