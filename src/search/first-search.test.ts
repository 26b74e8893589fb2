import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Lang } from '../i18n/lang.ts';
import { libraryOf } from './build/library-fixture.ts';
import { writeSearch } from './build/write-search.ts';
import type { FiguresFile } from './files/first-answer.ts';

const FIGURES: FiguresFile = {
  series: [
    {
      name: 'beds',
      values: [{ type: 'target', label: '500', years: [2025, 2025], period: '2025', block: 'plan/one/s1-p1' }],
    },
  ],
};
const LIBRARY = libraryOf(
  [
    ['plan/one/title', '第一章 民生', 'Chapter 1 Livelihood'],
    ['plan/one/s1', '第一节 老有颐养', 'Section 1 Care for the Elderly'],
    ['plan/one/s1-p1', '到2025年，养老床位新增 500 张。', 'By 2025 the elderly care capacity grows by 500 beds.'],
    ['plan/two/title', '第二章 住房', 'Chapter 2 Housing'],
    ['plan/two/p1', '加装电梯，统筹养老床位。', 'Elevators are added, as well as care beds.'],
    ['plan/three/title', '第三章 城市', 'Chapter 3 The City'],
    ['plan/three/p1', '建设海绵城市。', 'A sponge city is built.', ['sponge']],
    ['glossary/sponge/title', '海绵城市', 'Sponge City', ['sponge']],
    ['glossary/sponge/p1', '指能吸水的城市。', 'A city that takes up water.'],
  ],
  [
    {
      id: 'sponge',
      number: 1,
      zh: { name: '海绵城市', variants: [] },
      en: { name: 'Sponge City', variants: [] },
      pinyin: 'hǎi mián chéng shì',
      related: [],
    },
  ],
  [],
  {
    indicators: [
      {
        id: 'beds',
        zh: { name: '养老床位', variants: [] },
        en: { name: 'Elderly care capacity', variants: [] },
        blocks: ['plan/one/s1-p1'],
        everyday: { zh: ['敬老院名额'], en: ['nursing home places'] },
        figures: { zh: FIGURES, en: FIGURES },
      },
    ],
    asked: [
      { document: 'plan', page: 'one', section: 's1', zh: ['养老院够不够'], en: ['are there enough nursing homes'] },
      { document: 'plan', page: 'two', section: null, zh: ['爬不动楼怎么办'], en: ['can my building get a lift'] },
    ],
  },
);

const folder = await mkdtemp(path.join(tmpdir(), 'first-search-'));
after(() => rm(folder, { recursive: true }));
await writeSearch(LIBRARY, folder);
const client = pathToFileURL(path.join(folder, 'search/client.js')).href;
let visits = 0;

interface Search {
  /** What is asked for together, each time without an answer to the next. */
  rounds: string[][];
  found: number;
}

/** Searches for the first time in a visit; nothing is answered before all that does not wait for it has been asked for. */
async function searchFirst(query: string, lang: Lang): Promise<Search> {
  const waiting: { file: string; go: () => void }[] = [];
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input as string);
    await new Promise<void>((go) => waiting.push({ file: path.relative(path.join(folder, 'search'), pathname), go }));
    return new Response(await readFile(fileURLToPath(pathToFileURL(pathname))));
  };
  const { search } = (await import(`${client}?visit=${(visits += 1)}`)) as typeof import('./client.ts');
  const rounds: string[][] = [];
  let isDone = false;
  const answered = search(query, { lang, limit: 10 }).finally(() => (isDone = true));
  for (let before = 0; !isDone;) {
    await wait(QUIET);
    const isQuiet = waiting.length === before;
    before = waiting.length;
    if (!isQuiet || before === 0) continue;
    const round = waiting.splice(0);
    before = 0;
    rounds.push(round.map(({ file }) => file));
    for (const { go } of round) go();
  }
  const { sections, answers, near, term } = await answered;
  return { rounds, found: sections.length + answers.length + near.length + Number(term !== null) };
}

/** Milliseconds without a request after which nobody is about to ask. */
const QUIET = 15;

/** A busy machine may keep a request back for long, so the visit with the fewest rounds counts. */
async function fewestRounds(query: string, lang: Lang, most: number): Promise<Search> {
  let best = await searchFirst(query, lang);
  for (let visit = 1; visit < 5 && best.rounds.length > most; visit += 1) {
    const again = await searchFirst(query, lang);
    if (again.rounds.length < best.rounds.length) best = again;
  }
  return best;
}

for (const [what, lang, query, most] of [
  ['a term', 'zh', '海绵城市', 3],
  ['a term in the other language', 'zh', 'sponge city', 4],
  ['an indicator', 'en', 'Elderly care capacity', 3],
  ['a word', 'zh', '电梯', 3],
  ['words', 'en', 'care beds', 3],
  ['words in quotation marks', 'en', '"care beds"', 3],
  ['a question', 'zh', '爬不动楼有什么办法', 3],
  ['a question that names an indicator', 'en', 'what is the elderly care capacity in 2025', 3],
  ['an everyday name, which comes with what is asked', 'en', 'nursing home places', 4],
  ['a place', 'en', 'plan/two/p1', 3],
  ['a slip', 'en', 'elevatros', 6],
] as const)
  test(`a first search for ${what} waits at most ${most} times: ${query}`, async () => {
    const { rounds, found } = await fewestRounds(query, lang, most);
    assert.ok(rounds.length <= most, rounds.map((round) => round.join(', ')).join(' | '));
    assert.deepEqual(rounds[0], [`first-${lang}.json`]);
    assert.ok(query.includes('/') || found > 0);
  });
