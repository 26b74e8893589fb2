import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOfficialDocument } from '../grammar/read-official-document.ts';
import { readOriginal } from '../readers/read-original.ts';
import { guessFacts, type Facts } from './guess-facts.ts';

const TAKEN = { home: { district: '青溪区', city: '江南市' }, ids: [], orders: [], values: {} };

async function guess(text: string, file = 'in.txt'): Promise<Facts> {
  const reading = await readOriginal(file, Buffer.from(text));
  return guessFacts(readOfficialDocument(reading), file, TAKEN, new Date('2030-06-01'));
}

const BODY =
  '各位代表：\n现在，我代表政府向大会报告工作，请予审议。\n一、工作回顾\n成绩很多。\n二、工作安排\n继续努力。\n';

for (const [what, face, expected] of [
  [
    'only the name of the speaker above the salutation',
    '张长明\n',
    { kind: 'work-report', speaker: '', title: '政府工作报告' },
  ],
  ['nothing but the salutation', '', { kind: 'work-report', speaker: '' }],
  [
    'only the occasion, with the speaker after it',
    '——2026年1月25日在青山市第十五届人民代表大会第二次会议上代市长王立勇\n',
    { kind: 'work-report', id: 'qingshan-work-report-2026', speaker: '王立勇', date: '2026-01-25' },
  ],
  ['an office with spaces between its characters', '市 长 李亚平\n', { kind: 'work-report', speaker: '李亚平' }],
  ['a family name that can also be an office', '政府工作报告\n青山市市长 任小鹤\n', { speaker: '任小鹤' }],
  [
    'Chinese brackets and figures in the date',
    '政府工作报告\n（二〇二六年一月十二日在青山市第四届人民代表大会第一次会议上）\n市长 王军\n',
    { id: 'qingshan-work-report-2026', date: '2026-01-12', speaker: '王军' },
  ],
  [
    'a meeting at the end of the previous year',
    '政府工作报告\n——2025年12月28日在青山市第四届人民代表大会第五次会议上\n市长 王军\n',
    { id: 'qingshan-work-report-2026', years: '2025-2026', date: '2025-12-28' },
  ],
  [
    'a prefecture named after ethnic groups',
    '政府工作报告\n2026年2月3日在青山藏族羌族自治州第十二届人民代表大会第五次会议上\n自治州州长 王友才\n',
    { id: 'qingshan-work-report-2026', issuer: '青山藏族羌族自治州人民政府', speaker: '王友才' },
  ],
  [
    'a region that its head of government does not name',
    '政府工作报告\n——2026年1月12日在青山壮族自治区第十三届人民代表大会第三次会议上\n自治区主席 王武\n',
    { id: 'qingshan-work-report-2026', issuer: '青山壮族自治区人民政府', speaker: '王武' },
  ],
] as const satisfies readonly (readonly [string, string, Partial<Facts>])[])
  test(`the facts of a report with ${what} are read from its face`, async () => {
    const facts = await guess(face + BODY);
    for (const [fact, value] of Object.entries(expected)) assert.equal(facts[fact as keyof Facts], value, fact);
  });

test('a communiqué is on the year in its title, whenever it was issued', async () => {
  const facts = await guess('青山市2025年国民经济和社会发展统计公报\n（2026年3月1日）\n一、综合\n全年增长5%。\n');
  assert.deepEqual([facts.kind, facts.id, facts.years], ['communique', 'qingshan-communique-2025', '2025']);
});

test('a text without a title that is not addressed to deputies is a notice', async () => {
  assert.equal((await guess('一、总体要求\n要做好工作。\n二、任务\n完成任务。\n')).kind, 'notice');
});

test('a notice has the date of its signature, and its subject as its short title', async () => {
  const facts = await guess(
    '青山市人民政府关于促进消费的若干意见\n各县人民政府：\n提出如下意见。\n一、总体要求\n到2029年，消费增长。\n青山市人民政府\n2026年3月1日\n',
  );
  assert.deepEqual(
    [facts.kind, facts.date, facts.years, facts['short-title']],
    ['notice', '2026-03-01', '2026', '关于促进消费的若干意见'],
  );
});
