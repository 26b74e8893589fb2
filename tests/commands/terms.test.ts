import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import { SmallLibrary } from '../small-library.ts';

/** A report that explains 海绵城市 in its own way, and mentions what the other report explains. */
const report = (year: number, definition: string, further = ''): string => `徐汇区${year}年政府工作报告
——${year}年1月6日在徐汇区人民代表大会会议上
各位代表：
现在，我代表徐汇区人民政府作工作报告。
一、${year - 1}年工作回顾
我们推进海绵城市建设，做强“低空十条”。
二、${year}年工作安排
继续推进海绵城市建设。
名词解释
1.海绵城市：指${definition}。
${further}`;

const library = new SmallLibrary('.');
after(() => library.remove());

const run = async (command: string): Promise<string> => {
  const { status, output } = await library.run(command);
  assert.equal(status, 0, output);
  return output;
};
const page = (route: string): ReturnType<typeof load> => load(library.read(`dist${route}index.html`));

test('two documents may explain one term: each has a page, and links lead to the document’s own one first', async () => {
  writeFileSync(library.path('old.txt'), report(2024, '地下调蓄'));
  writeFileSync(library.path('new.txt'), report(2026, '滨江示范段', '2.“低空十条”：指十条措施。\n'));
  await run('npm run add -- old.txt --yes --id report-2024 --title-en First --short-title-en Older');
  await run('npm run add -- new.txt --yes --id report-2026 --title-en Second --short-title-en Newer');
  assert.match(library.read('src/content/terms/report-2026.yaml'), /- id: hai-mian-cheng-shi\n {2}zh: 海绵城市\n/);
  await run('npm run publish -- report-2024');
  assert.match(await run('npm run publish -- report-2026'), /Published report-2026/);
  assert.match(
    library.read('src/content/addresses/published.txt'),
    /^block report-2026\/terms\/hai-mian-cheng-shi\/p1 [0-9a-f]{12}$/m,
  );
  await run('npm run import -- --check');
  await run('npm run build');

  for (const [year, other, definition] of [
    [2024, 2026, '指地下调蓄。'],
    [2026, 2024, '指滨江示范段。'],
  ] as const) {
    const term = page(`/zh/report-${year}/terms/hai-mian-cheng-shi/`);
    assert.equal(term('#p1').clone().find('[data-ui]').remove().end().text().trim(), definition);
    assert.equal(
      term('.facts a[href*="/terms/"]:not([hreflang])').attr('href'),
      `/zh/report-${other}/terms/hai-mian-cheng-shi/`,
    );
    const reading = page(`/zh/report-${year}/part-1/`);
    assert.deepEqual(
      reading('a.term')
        .toArray()
        .map((link) => reading(link).attr('href')),
      [`/zh/report-${year}/terms/hai-mian-cheng-shi/`, '/zh/report-2026/terms/di-kong-shi-tiao/'],
    );
    for (const route of [
      `/zh/parallel/report-${year}/terms/hai-mian-cheng-shi/`,
      `/en/cite/report-${year}/terms/hai-mian-cheng-shi/`,
    ])
      assert.ok(existsSync(library.path(`dist${route}index.html`)), route);
    assert.ok(existsSync(library.path(`dist/zh/report-${year}/terms/hai-mian-cheng-shi/index.md`)));
  }
});

test('the exports say to which document each definition belongs', () => {
  const { terms } = JSON.parse(library.read('dist/data/glossary.json')) as {
    terms: { id: string; document: string; zh: { definition: string }; en: { name: string | null } }[];
  };
  assert.deepEqual(
    terms.map(({ id, document, zh, en }) => [id, document, zh.definition, en.name]),
    [
      ['report-2024/terms/hai-mian-cheng-shi', 'report-2024', '指地下调蓄。', null],
      ['report-2026/terms/hai-mian-cheng-shi', 'report-2026', '指滨江示范段。', null],
      ['report-2026/terms/di-kong-shi-tiao', 'report-2026', '指十条措施。', null],
    ],
  );
  const blocks = library
    .read('dist/data/corpus.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; page: string; terms: string[]; url: { zh: string } });
  const block = blocks.find(({ id }) => id === 'report-2024/terms/hai-mian-cheng-shi/p1');
  assert.equal(block?.page, 'terms/hai-mian-cheng-shi');
  assert.equal(block.url.zh, '/zh/report-2024/terms/hai-mian-cheng-shi/#p1');
  assert.deepEqual(blocks.find(({ id }) => id === 'report-2024/part-1/p1')?.terms, [
    'report-2024/terms/hai-mian-cheng-shi',
    'report-2026/terms/di-kong-shi-tiao',
  ]);
  assert.match(library.read('dist/data/glossary.tbx'), /id="term-report-2024\.terms\.hai-mian-cheng-shi"/);
});
