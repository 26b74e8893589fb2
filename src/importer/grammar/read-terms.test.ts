import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingBuilder } from '../readers/reading-builder.ts';
import { madeUpDocument } from './made-up-document.ts';
import { readOfficialDocument } from './read-official-document.ts';

const REPORT = ['工作报告', '各位代表：', '一、回顾', '增长5%。'];

for (const [form, lines] of [
  ['1.', ['名词解释', '1.两重：指重大战略。', '2.“5+1”体系：“5”：五个产业。']],
  ['1、 under a title with a colon', ['名词解释：', '1、两重：指重大战略。', '2、“5+1”体系：五个产业。']],
  ['（1）', ['名词解释和说明', '（1）两重：指重大战略。', '（2）“5+1”体系：五个产业。']],
  ['[1]', ['《政府工作报告》注释', '[1]两重：指重大战略。', '[2]“5+1”体系：五个产业。']],
  ['〔1〕 in an annex', ['附件：注释', '〔1〕两重：指重大战略。', '〔2〕“5+1”体系：五个产业。']],
  ['①', ['有关名词解释', '①两重：指重大战略。', '②“5+1”体系：五个产业。']],
  ['一、', ['有关用语释义', '一、两重：指重大战略。', '二、“5+1”体系：五个产业。']],
  ['no number', ['名词注解：', '两重：指重大战略。', '“5+1”体系：五个产业。']],
  ['no number and an ASCII colon', ['相关名词注释', '两重:指重大战略。', '“5+1”体系:五个产业。']],
  ['a bullet', ['名词解释', '●两重：指重大战略。', '●“5+1”体系：五个产业。']],
  ['【】', ['名词解释', '【两重】指重大战略。', '【“5+1”体系】五个产业。']],
  ['a dash', ['名词解释', '两重——指重大战略。', '“5+1”体系——五个产业。']],
  ['是指', ['名词解释', '两重是指重大战略。', '“5+1”体系是指五个产业。']],
  ['a line of its own', ['附件2', '名词解释', '1.两重：', '指重大战略。', '2.“5+1”体系：', '五个产业。']],
  ['a line of its own, without number', ['名词解释', '两重', '指重大战略。', '“5+1”体系', '五个产业。']],
  [
    'a remark above',
    ['名词解释', '（按报告中出现的先后顺序排列）', '1. 两重：指重大战略。', '2. “5+1”体系：五个产业。'],
  ],
  ['a star before the number', ['名词解释', '*1.两重：指重大战略。', '*2.“5+1”体系：五个产业。']],
  ['full-width digits', ['名词解释', '１．两重：指重大战略。', '２．“5+1”体系：五个产业。']],
  ['a comma and 指', ['名词解释', '1.两重，指重大战略。', '2.“5+1”体系，指五个产业。']],
  ['another title', ['缩略词表', '两重：指重大战略。', '“5+1”体系：五个产业。']],
  ['dashes under 注释', ['文件注释', '1.两重——指重大战略。', '2.“5+1”体系——五个产业。']],
  ['the page before', ['名词解释', '第3页：两重：指重大战略。', '第12页：“5+1”体系：五个产业。']],
  ['the page after the name', ['名词解释', '1.两重（第3页）：指重大战略。', '2.“5+1”体系（P12）：五个产业。']],
  [
    'the page on a line of its own',
    ['名词解释', '（第3页）', '1.两重：指重大战略。', '（第5页）', '2.“5+1”体系：五个产业。'],
  ],
  ['a number on a line of its own', ['名词解释', '1.', '两重：指重大战略。', '2.', '“5+1”体系：五个产业。']],
  ['cells copied as lines', ['名词解释', '1', '两重', '指重大战略。', '2', '“5+1”体系', '五个产业。']],
  ['注①', ['注释：', '注①：两重：指重大战略。', '注②：“5+1”体系：五个产业。']],
  ['full-width digits in brackets', ['注释', '［１］两重：指重大战略。', '［２］“5+1”体系：五个产业。']],
  ['a tab after the number', ['名词解释', '1.\t两重：指重大战略。', '2.\t“5+1”体系：五个产业。']],
  ['an arrow', ['名词解释', '➢ 两重：指重大战略。', '➢ “5+1”体系：五个产业。']],
  ['a title in brackets', ['（名词解释）', '1.两重：指重大战略。', '2.“5+1”体系：五个产业。']],
  ['a title before the first', ['名词解释：1.两重：指重大战略。', '2.“5+1”体系：五个产业。']],
  ['词条', ['相关词条解释', '1.两重：指重大战略。', '2.“5+1”体系：五个产业。']],
  ['an annex that has no title', ['附件：', '1.“两重”：指重大战略。', '2.“5+1”体系：五个产业。']],
  ['附注', ['附注：', '1.“两重”：指重大战略。', '2.“5+1”体系：五个产业。']],
  ['〈1〉', ['名词解释', '〈1〉两重：指重大战略。', '〈2〉“5+1”体系：五个产业。']],
  ['{1}', ['名词解释', '{1}两重：指重大战略。', '{2}“5+1”体系：五个产业。']],
  ['1，', ['名词解释', '1，两重：指重大战略。', '2，“5+1”体系：五个产业。']],
  ['a dash before each', ['名词解释', '——两重：指重大战略。', '——“5+1”体系：五个产业。']],
  ['［］ around the name', ['名词解释', '1.［两重］指重大战略。', '2.［“5+1”体系］五个产业。']],
  ['one short dash', ['名词解释', '1.两重—指重大战略。', '2.“5+1”体系—五个产业。']],
  ['[^1]', ['注释', '[^1]: 两重：指重大战略。', '[^2]: “5+1”体系：五个产业。']],
  ['an equals sign', ['名词解释', '1.两重＝指重大战略。', '2.“5+1”体系＝是指五个产业。']],
  ['strokes between', ['名词解释', '1｜两重｜指重大战略。', '2｜“5+1”体系｜五个产业。']],
  ['a dash after the number', ['名词解释', '1-两重：指重大战略。', '2-“5+1”体系：五个产业。']],
  ['a table', ['名词解释', '序号\t名词\t解释', '1\t两重\t指重大战略。', '2\t“5+1”体系\t五个产业。']],
] as const)
  test(`reads terms with ${form}`, () => {
    const { terms, headings } = madeUpDocument([...REPORT, ...lines]);
    assert.deepEqual(
      terms.map(({ name }) => name.replace(/^“(两重)”$/, '$1')),
      ['两重', '“5+1”体系'],
    );
    assert.match(terms[0]?.definition.join('') ?? '', /^(?:是?指)?重大战略。$/);
    assert.ok(headings.every(({ level }) => level === 'yi' || level === 'annex'));
  });

for (const [signs, numberOf] of [
  ['⑴ to ⒇ and then (21)', (n: number) => (n <= 20 ? String.fromCodePoint(0x2473 + n) : `(${n})`)],
  ['⒈ to ⒛ and then 21.', (n: number) => (n <= 20 ? String.fromCodePoint(0x2487 + n) : `${n}.`)],
  ['① to ⑳ and then 21.', (n: number) => (n <= 20 ? String.fromCodePoint(0x245f + n) : `${n}.`)],
  ['① to ⑳ and then （21）', (n: number) => (n <= 20 ? String.fromCodePoint(0x245f + n) : `（${n}）`)],
  ['注① to 注⑳ and then 注㉑', (n: number) => `注${String.fromCodePoint(n <= 20 ? 0x245f + n : 0x3251 + n - 21)}：`],
] as const)
  test(`terms continue past twenty, from ${signs}`, () => {
    const entries = Array.from({ length: 23 }, (_, index) => `${numberOf(index + 1)}第${index + 1}工程：指一项工程。`);
    const { terms } = madeUpDocument([...REPORT, '名词解释', ...entries]);
    assert.deepEqual(
      terms.map(({ name }) => name),
      Array.from({ length: 23 }, (_, index) => `第${index + 1}工程`),
    );
  });

for (const [what, entry, name, definition] of [
  [
    'brackets around all the rest',
    '1.双高计划（高水平学校和专业（群）建设计划）。',
    '双高计划',
    '（高水平学校和专业（群）建设计划）。',
  ],
  ['a semicolon', '1.双高计划；高水平学校建设计划。', '双高计划', '高水平学校建设计划。'],
  ['a stroke', '1.双高计划｜高水平学校建设计划。', '双高计划', '高水平学校建设计划。'],
] as const)
  test(`a name from the text ends before ${what}`, () => {
    const { terms } = madeUpDocument([...REPORT, '实施双高计划。', '名词解释', entry, '2.两重：指重大战略。']);
    assert.deepEqual([terms[0]?.name, terms[0]?.definition], [name, [definition]]);
  });

test('a list in a definition that is longer than the glossary removes no term', () => {
  const items = Array.from({ length: 6 }, (_, index) => `（${index + 1}）减免${index + 3}人费用。`);
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.两重：指重大战略。',
    '2.两新：指更新。',
    '3.六件民生实事：',
    ...items,
  ]);
  assert.deepEqual(
    terms.map(({ name, definition }) => [name, definition.length]),
    [
      ['两重', 1],
      ['两新', 1],
      ['六件民生实事', 6],
    ],
  );
});

test('where a number is lost in the paragraph before it, names on lines of their own continue', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.两重：指重大战略。2.两新',
    '两新：设备更新。',
    '3.三区三线',
    '城镇、农业、生态空间。',
    '4.海绵城市',
    '能吸水的城市。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['两重', '三区三线', '海绵城市'],
  );
});

test('a name has no space at its end', () => {
  const { terms } = madeUpDocument([...REPORT, '实施双高计划。', '名词解释', '1.双高计划 指学校。', '2.两重 指战略。']);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['双高计划', '两重'],
  );
});

test('a dash inside a definition does not begin a term', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '两重：包括：',
    '——战略：重大；',
    '——安全：重点。',
    '两新：指更新。',
    '六保：指保障。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['两重', '两新', '六保'],
  );
});

for (const line of ['联系电话：0571-12345678', '青溪区人民政府办公室 2027年1月10日印发', '（此件公开发布）'])
  test(`${line} ends the document and does not continue a definition`, () => {
    const { terms } = madeUpDocument([...REPORT, '名词解释', '1.两重：指重大战略。', '2.两新：指更新。', line]);
    assert.deepEqual(terms.at(-1)?.definition, ['指更新。']);
  });

test('a list inside a definition is not a term, and a second paragraph continues the definition', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.两重：包括：',
    '1.战略；',
    '2.安全。',
    '另有补充。',
    '2.两新：更新。',
    '3.六稳：稳。',
  ]);
  assert.deepEqual(
    terms.map(({ name, definition }) => [name, definition.length]),
    [
      ['两重', 4],
      ['两新', 1],
      ['六稳', 1],
    ],
  );
});

test('a term may begin with a digit, and a number may be skipped', () => {
  const { terms, doubts } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.10条高速公路：北线等。',
    '3.2个实验室：甲、乙。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['10条高速公路', '2个实验室'],
  );
  assert.equal(doubts.length, 1);
});

test('groups of terms have headings of their own', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '一、经济类',
    '1.两重：战略。',
    '2.两新：更新。',
    '二、民生类',
    '1.六保：保。',
    '2.六稳：稳。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['两重', '两新', '六保', '六稳'],
  );
});

test('a glossary without a title is read at the end of a text, with a doubt; a list of tasks is not a glossary', () => {
  const entries = ['1.“两重”：战略。', '2.“两新”：更新。', '3.覆铜板：又称基材。', '4.“六保”：保。'];
  const glossary = madeUpDocument([...REPORT, ...entries]);
  assert.equal(glossary.terms.length, 4);
  assert.match(glossary.doubts[0]?.reason ?? '', /without its title/);
  const tasks = ['1.教育工程：新建学校。', '2.医疗工程：新建医院。', '3.交通工程：修路。', '4.文化工程：建馆。'];
  assert.equal(madeUpDocument([...REPORT, ...tasks]).terms.length, 0);
});

test('a name that contains 是 or 即 is not cut there, nor is one cut at a colon in a later sentence', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '免申即享',
    '企业不用申报，就能享受政策。',
    '上车即入院',
    '救护车上即开始救治。分三步：分诊、会诊、救治。',
    '四新',
    '指四种新产业：新能源、新材料、新装备、新医药。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['免申即享', '上车即入院', '四新'],
  );
  const { terms: dashed } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.实验室——生物安全实验室。有两个：甲和乙。',
    '2.18个镇。茶山、东坑等。',
    '3.商圈，即中心。',
  ]);
  assert.deepEqual(
    dashed.map(({ name }) => name),
    ['实验室', '18个镇', '商圈'],
  );
});

test('the title of a glossary in a list of annexes does not begin one', () => {
  const { terms, doubts } = madeUpDocument([
    ...REPORT,
    '附件：1.项目表',
    '2.名词解释',
    '附件1',
    '项目表',
    '甲项目。',
    '附件2',
    '名词解释',
    '1.两重：指重大战略。',
    '2.两新：指更新。',
  ]);
  assert.equal(terms.length, 2);
  assert.deepEqual(
    doubts.map(({ text }) => text),
    ['2.名词解释'],
  );
});

test('text that continues after a glossary is a doubt', () => {
  const { headings, terms, pages, doubts } = madeUpDocument([
    ...REPORT,
    '名词解释：',
    '[1]两重：指重大战略。',
    '[2]两新：指更新。',
    '二、安排',
    '（一）投资。抓项目。',
    '各位代表，努力！',
  ]);
  assert.equal(terms.length, 2);
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['一、回顾', '二、安排', '（一）投资。'],
  );
  assert.deepEqual(
    pages.map(({ page }) => page),
    ['opening', 'part-1', 'part-2', 'terms'],
  );
  assert.match(doubts[0]?.reason ?? '', /continues after this glossary/);
});

test('groups with continuing numbers do not end a glossary', () => {
  const { terms, headings } = madeUpDocument([
    ...['工作报告', '各位代表：', '一、回顾', '好。', '二、安排', '干。'],
    '名词解释',
    ...['一、经济', '1.两重：战略。', '二、民生', '2.六保：保。', '三、生态', '3.双碳：碳。'],
  ]);
  assert.deepEqual([terms.length, headings.length], [3, 2]);
});

test('a glossary without title and numbers, whose names the text quotes, is found at the end', () => {
  const names = ['两重', '两新', '六保', '六稳'];
  const { terms } = madeUpDocument([
    '工作报告',
    '各位代表：',
    '一、回顾',
    ...names.map((name) => `落实“${name}”。`),
    ...names.map((name) => `${name}：重要的事。`),
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    names,
  );
});

test('entries without any sign are cut after quotation marks, or at the first comma', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.“两重”打造国家重大战略，加强安全能力建设。',
    '2.两新，推动大规模设备更新和消费品以旧换新工作。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['“两重”', '两新'],
  );
});

test('a name above an explanation without a final stop is a term; lost stops are not part of names', () => {
  const explanation = '国家重大战略实施和重点领域安全能力建设的简称';
  const { terms } = madeUpDocument([...REPORT, '名词解释', '两重', explanation, '两新', explanation]);
  assert.deepEqual(
    terms.map(({ name, definition }) => [name, definition[0]]),
    [
      ['两重', explanation],
      ['两新', explanation],
    ],
  );
  const bare = madeUpDocument([...REPORT, '名词解释', '1两重：战略。', '2两新：更新。', '3六保：保。']);
  assert.deepEqual(
    bare.terms.map(({ name }) => name),
    ['两重', '两新', '六保'],
  );
});

test('footnotes that explain terms are a glossary with a made-up title; other footnotes stay', () => {
  const read = (notes: readonly string[]) => {
    const reading = new ReadingBuilder();
    for (const text of [...REPORT, '落实“两重”[1]、“两新”[2]、“六保”[3]。']) reading.paragraph(text);
    notes.forEach((text, index) => reading.paragraph(text, undefined, { note: `[${index + 1}]` }));
    reading.paragraph('二、安排');
    return readOfficialDocument(reading.build('docx'));
  };
  const { terms, headings, pages } = read(['两重：战略。', '两新：更新。', '六保：保。']);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['两重', '两新', '六保'],
  );
  assert.equal(headings.length, 2);
  assert.deepEqual(pages.at(-1)?.nodes[0], { type: 'title', text: ['名词解释'] });
  assert.equal(read(['为预计数。', '口径：按现价。', '同上。']).terms.length, 0);
});

test('a document that is nothing but a glossary gives its terms', () => {
  const { title, terms, doubts } = madeUpDocument([
    '2023年政府工作报告名词解释',
    '1.两重：指重大战略。',
    '2.两新：指更新。',
  ]);
  assert.deepEqual([title, terms.length, doubts.length], ['2023年政府工作报告名词解释', 2, 0]);
});

test('a remark that contains colons does not begin a glossary', () => {
  const { terms } = madeUpDocument([...REPORT, '注释：数据来源：统计局。', '主要目标：增长5%。', '二、安排', '干。']);
  assert.equal(terms.length, 0);
});

test('a commentary on a law is not a glossary', () => {
  const { headings, terms } = madeUpDocument([
    '《某市条例》释义',
    '第一条 为了保护文物，制定本条例。',
    '本条规定立法目的。',
    '第二条 本市的文物适用本条例。',
    '本条规定适用范围。',
  ]);
  assert.deepEqual([headings.length, terms.length], [2, 0]);
});

test('附1 and 附2 begin annexes; a table of figures below a glossary explains no terms', () => {
  const { headings, terms } = madeUpDocument([
    ...REPORT,
    '附1：有关名词解释',
    '1.两重：战略。',
    '2.两新：更新。',
    '附2：完成情况表',
    '指标\t完成',
    '生产总值\t500亿元',
  ]);
  assert.deepEqual(
    headings.map(({ level, number }) => `${level} ${number}`),
    ['yi 1', 'annex 1', 'annex 2'],
  );
  assert.equal(terms.length, 2);
});

test('notes below the paragraphs that they explain are a glossary, although their numbers begin anew', () => {
  const { terms, pages } = madeUpDocument([
    ...['工作报告', '各位代表：', '一、回顾', '推进“五治”①、“双减”②。', '①五治：治水等。', '②双减：减负。'],
    ...['二、安排', '实施“头雁”①。', '①头雁：带头人。', '各位代表，努力！'],
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['五治', '双减', '头雁'],
  );
  assert.equal(pages.at(-1)?.page, 'terms');
});

test('a list of annexes with 1. on a line of its own does not begin an annex if the annexes come later', () => {
  const { headings, terms } = madeUpDocument([
    ...[...REPORT, '附件：', '1.项目表', '2.名词解释', '项目表', '项目\t投资', '地铁\t100亿元'],
    ...['名词解释', '1.两重：战略。', '2.两新：更新。'],
  ]);
  assert.deepEqual([headings.length, terms.length], [1, 2]);
});

for (const mark of ['“', '（'])
  test(`an unclosed ${mark} does not hide the colon after a name`, () =>
    assert.deepEqual(
      madeUpDocument([...REPORT, '名词解释', `1.${mark}两重：建设重大项目。`, '2.双千兆：建设两张网络。']).terms.map(
        ({ definition }) => definition,
      ),
      [['建设重大项目。'], ['建设两张网络。']],
    ));

for (const [first, second] of [
  ['一、经济类：', '二、民生类：'],
  ['（一）经济类：', '（二）民生类：'],
  ['第一部分 经济类', '第二部分 民生类'],
] as const)
  test(`groups of terms such as ${first} are headings`, () => {
    const lines = [first, '1.两重：战略。', '2.两新：更新。', second, '1.六保：保。', '2.六稳：稳。'];
    const { terms, doubts } = madeUpDocument([...REPORT, '名词解释', ...lines]);
    assert.deepEqual(
      terms.map(({ name, definition }) => [name, definition]),
      [
        ['两重', ['战略。']],
        ['两新', ['更新。']],
        ['六保', ['保。']],
        ['六稳', ['稳。']],
      ],
    );
    assert.deepEqual(doubts, []);
  });

for (const list of [
  ['1.教育。', '2.医疗。'],
  ['包括：', '1.教育：建校。', '2.医疗：建院。'],
])
  test(`a term with 一、 above ${list.join('')} is not a group`, () => {
    const lines = ['一、六件实事：', ...list, '二、两项改革：', ...list];
    const { terms } = madeUpDocument([...REPORT, '名词解释', ...lines]);
    assert.deepEqual(
      terms.map(({ name, definition }) => [name, definition]),
      ['六件实事', '两项改革'].map((name) => [name, list]),
    );
  });

for (const [first, second] of [
  ['经济类：', '民生类：'],
  ['【经济类】', '【民生类】'],
  ['经济类', '民生类'],
] as const)
  test(`${second} between two entries with consecutive numbers is the heading of a group`, () => {
    const lines = [first, '1.两重：战略。', '2.两新：包括：', '设备', '用品', '3.六保：保。', second, '4.六稳：稳。'];
    const { terms, doubts } = madeUpDocument([...REPORT, '名词解释', ...lines]);
    assert.deepEqual(
      terms.map(({ definition }) => definition),
      [['战略。'], ['包括：', '设备', '用品'], ['保。'], ['稳。']],
    );
    assert.deepEqual(doubts, []);
  });

test('terms whose names end with a colon above a list are not groups of its items', () => {
  const lines = ['1.六件实事：', '（1）教育：建校。', '（2）医疗：建院。', '（3）交通：修路。', '2.两项改革：'];
  const { terms } = madeUpDocument([...REPORT, '名词解释', ...lines, '（1）财税。', '（2）国企。']);
  assert.deepEqual(
    terms.map(({ name, definition }) => [name, definition.length]),
    [
      ['六件实事', 3],
      ['两项改革', 2],
    ],
  );
});

test('a formula in a definition is not a term', () => {
  const formula = '2.研发投入强度=全社会研发支出/地区生产总值；';
  const { terms, doubts } = madeUpDocument([
    ...[...REPORT, '名词解释', '1.创新指标：包括：', '1.专利数；', formula, '3.其他。'],
    ...['2.两新：指更新。', '3.六保：指保障。'],
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['创新指标', '两新', '六保'],
  );
  assert.deepEqual(doubts, []);
});
