import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareMeanings } from './compare-meanings.ts';
import type { Tense } from './tense-senses.ts';

/** What is found of one sense. */
const found = (sense: string, zh: string, en: string, tense: Tense | null = null): string[] =>
  compareMeanings(zh, en, tense).filter((finding) => finding.startsWith(`${sense}: `));

/** A Chinese and an English that say the same, and which of them must not stand alone. */
for (const [sense, asking, zh, en] of [
  ['negation', 'both', '没有', 'never'],
  ['decrease', 'both', '减少', 'reduce'],
  ['at most', 'both', '不超过', 'at most'],
  ['accessible', 'zh', '无障碍', 'accessible'],
  ['unbalanced', 'zh', '不平衡', 'uneven'],
  ['insufficient', 'both', '不足', 'inadequate'],
  ['uncertain', 'zh', '不确定', 'uncertain'],
  ['non-', 'zh', '非公', 'non-public'],
  ['unattended', 'zh', '无人驾驶', 'driverless'],
  ['unemployed', 'zh', '失业', 'out of work'],
  ['zero', 'zh', '零排放', 'zero'],
  ['harmless', 'zh', '无害', 'harmless'],
  ['illegal', 'both', '违法', 'illegal'],
  ['eliminate', 'both', '消除', 'eliminate'],
  ['prevent', 'zh', '防止', 'prevent'],
  ['hinder', 'en', '阻', 'hamper'],
  ['end', 'en', '停止', 'abandon'],
  ['worsen', 'en', '恶化', 'worsen'],
  ['deny', 'en', '不', 'unhappy'],
  ['hope', 'en', '希望', 'wish to'],
  ['except', 'en', '除', 'apart from'],
  ['hardly', 'en', '几乎', 'hardly'],
  ['late', 'en', '滞后', 'overdue'],
  ['ease', 'en', '放松', 'ease'],
  ['effort', 'zh', '力争', 'strive'],
  ['intention', 'en', '研究', 'study how'],
  ['chance', 'en', '尽可能', 'where possible'],
  ['perhaps', 'en', '可能', 'might'],
  ['beyond', 'both', '以外', 'outside'],
  ['closed', 'both', '关闭', 'shut'],
  ['open', 'zh', '开放', 'open'],
  ['more than', 'en', '以上', 'more than'],
  ['above designated size', 'zh', '规上', 'above designated size'],
  ['below designated size', 'en', '规下', 'below designated size'],
  ['beyond a target', 'zh', '超额', 'exceed'],
  ['must', 'zh', '必须', 'must'],
  ['exceeding', 'zh', '超越', 'surpass'],
  ['falling short', 'en', '未达', 'fall short'],
  ['duty', 'en', '应当', 'obliged to'],
  ['choice', 'both', '可以', 'are free to'],
  ['leave', 'en', '允许', 'permit'],
  ['let', 'en', '让', 'allow'],
  ['intention', 'en', '建议', 'consider'],
  ['striving', 'en', '力争', 'seek to'],
  ['prospect', 'en', '尚未', 'has yet to'],
  ['chance', 'en', '可能', 'likely'],
  ['almost', 'en', '基本', 'almost done'],
  ['under way', 'en', '在建', 'is being'],
  ['trial', 'zh', '试行', 'try out'],
  ['begin', 'zh', '开工', 'break ground'],
  ['starting', 'en', '启动', 'commence'],
  ['tentative', 'zh', '意向', 'tentative'],
  ['finish', 'en', '完成', 'conclude'],
  ['finished', 'zh', '竣工', 'handed over'],
  ['under construction', 'zh', '在建', 'being built'],
  ['issued', 'zh', '出台', 'issue'],
  ['pending', 'en', '将', 'awaiting'],
  ['approved', 'en', '获批', 'was approved'],
  ['early', 'zh', '率先', 'early'],
  ['ensure', 'zh', '确保', 'guarantee'],
  ['expected', 'both', '预计', 'expected'],
  ['square meters', 'both', '平方米', 'square meters'],
  ['square kilometers', 'both', '平方公里', 'square kilometers'],
  ['hectares', 'both', '公顷', 'hectares'],
  ['mu', 'both', '亩', 'mu'],
  ['kilometers', 'both', '公里', 'kilometers'],
  ['meters', 'both', '5米', '5 meters'],
  ['cubic meters', 'both', '立方米', 'cubic meters'],
  ['micrograms', 'both', '微克', 'micrograms'],
  ['tons', 'both', '万吨', 'tons'],
  ['percentage points', 'both', '百分点', 'percentage points'],
  ['percent', 'both', '5%', '5 percent'],
  ['households', 'both', '5户', '5 households'],
  ['beds', 'both', '床位', 'beds'],
  ['minutes', 'both', '分钟', 'minutes'],
  ['hours', 'both', '小时', 'hours'],
  ['seconds', 'en', '秒', 'seconds'],
  ['weeks', 'en', '周', 'weekly'],
  ['months', 'en', '月', 'monthly'],
  ['centuries', 'en', '世纪', 'centuries'],
  ['people', 'en', '5人', '5 people'],
  ['watts', 'both', '千瓦', 'kilowatts'],
  ['US dollars', 'both', '美元', 'US$'],
  ['other currencies', 'both', '欧元', 'EUR'],
  ['renminbi', 'both', '5元', 'RMB'],
  ['north', 'both', '北', 'north'],
  ['south', 'both', '南', 'southern'],
  ['east', 'both', '东', 'eastward'],
  ['west', 'both', '西', 'southwest'],
] as const)
  test(`${zh} and "${en}" answer each other in the sense of ${sense}`, () => {
    assert.deepEqual(found(sense, zh, en), []);
    const alone = { zh: found(sense, zh, 'Words.'), en: found(sense, '字。', en) };
    assert.equal(alone.zh.length, asking === 'en' ? 0 : 1, `${zh} alone`);
    assert.equal(alone.en.length, asking === 'zh' ? 0 : 1, `"${en}" alone`);
  });

/** Words that only look like a sense: they neither ask for it nor answer it. */
for (const [sense, zh, en, finding] of [
  ['insufficient', '弱势群体', 'a lack of support', 'en says lack, zh does not'],
  ['hinder', '无障碍', 'hinder', 'en says hinder, zh does not'],
  ['hinder', '字。', 'Words Co., Limited', null],
  ['end', '字。', 'a bus stop, losing no time', null],
  ['worsen', '字。', 'low-carbon and slow traffic', null],
  ['deny', '不断', 'unhappy', 'en says unhappy, zh does not'],
  ['end', '不断', 'abandon', 'en says abandon, zh does not'],
  ['except', '不同', 'rid of', 'en says rid of, zh does not'],
  ['hinder', '字。', 'kept close, so that it keeps water clean', null],
  ['late', '字。', 'completed last year, later on', null],
  ['ease', '字。', 'ease of access, with ease', null],
  ['closed', '字。', 'close the gaps, close at hand', null],
  ['beyond', '字。', 'and, beyond that, more', null],
  ['intention', '字。', 'other means to attract', null],
  ['duty', '字。', 'as they should, without having to ask', null],
  ['under way', '字。', 'how far it is being fulfilled', null],
  ['starting', '字。', 'from start to finish, a new start', null],
  ['finish', '字。', 'completing the range from start to finish', null],
  ['under construction', '旨在建立', 'Words.', null],
  ['pending', '字。', 'the upcoming year', null],
  ['west', '中西医', 'Western medicine', null],
  ['hope', '志愿', 'hope to', 'en says hope to, zh does not'],
  ['hardly', '战略', 'hardly', 'en says hardly, zh does not'],
  ['perhaps', '可持续', 'may', 'en says may, zh does not'],
  ['perhaps', '字。', 'in May, May 5, 5 May', null],
  ['illegal', '违约', 'illegal', 'en says illegal, zh does not'],
  ['eliminate', '清洁', 'eliminate', 'en says eliminate, zh does not'],
  ['beyond', '国内外', 'Words.', null],
  ['beyond', '字。', 'the outside world', null],
  ['closed', '字。', 'closing the loop, close to home', null],
  ['more than', '字。', 'more than anything', null],
  ['expected', '预期性', 'expected', 'en says expected, zh does not'],
  ['at most', '以下简称', 'Words.', null],
  ['at most', '不低于', 'no less than', null],
  ['decrease', '降雨', 'disaster reduction', null],
  ['meters', '5平方米', '5 square meters, water meters', null],
  ['percent', '7-8%', '7%–8%', null],
  ['households', '5万户次、客户', 'Words.', null],
  ['beds', '临床', 'Words.', null],
  ['people', '字。', '5 residents’ committees', null],
  ['renminbi', '5美元', 'RMB 5', 'en says RMB, zh does not'],
  ['north', '北京', 'Words.', null],
  ['south', '云南', 'Words.', null],
  ['east', '浦东', 'Words.', null],
  ['west', '浦西', 'Words.', null],
] as const)
  test(`${zh} and "${en}" ${finding === null ? 'ask for nothing' : 'do not agree'} in the sense of ${sense}`, () =>
    assert.deepEqual(found(sense, zh, en), finding === null ? [] : [`${sense}: ${finding}`]));

/** Words that may say a sense answer one that does. */
for (const [sense, zh, en] of [
  ['insufficient', '短缺', 'short of'],
  ['insufficient', '薄弱', 'weakness'],
  ['illegal', '违法', 'offenses'],
  ['illegal', '犯罪', 'unlawful'],
  ['eliminate', '清零', 'clear'],
  ['eliminate', '清', 'eradicate'],
  ['beyond', '以外', 'except'],
  ['beyond', '区外', 'beyond'],
  ['beyond', '以外、区外', 'other than'],
  ['closed', '关闭', 'enclosed'],
  ['closed', '取缔', 'close'],
  ['expected', '预计', 'strive'],
  ['expected', '争取', 'expected'],
  ['negation', '没有', 'nor'],
  ['negation', '防止', 'forbid'],
  ['decrease', '减少', 'relief'],
  ['decrease', '疏解', 'reduce'],
  ['at most', '不超过', 'within'],
  ['at most', '接近', 'at most'],
  ['households', '5户', '5 families'],
  ['households', '5户', 'customers'],
  ['households', '家庭共5', '5 households'],
  ['minutes', '5分', '5 minutes'],
  ['hours', '24时', '24 hours'],
  ['hours', '24小时', '24/7'],
  ['renminbi', '亿', 'RMB'],
  ['east', '东', 'ECUST'],
  ['east', '东', 'East China University'],
  ['west', '中西医', 'west'],
  ['west', '智塔', 'west'],
  ['north', '六纵', 'north'],
  ['south', '六纵', 'south'],
] as const)
  test(`"${en}" answers ${zh} in the sense of ${sense}, though one of them has other uses`, () =>
    assert.deepEqual(found(sense, zh, en), []));

for (const [sense, en, tense, finding] of [
  ['done', 'It has steadily improved.', 'planned', 'done: en says It has, zh does not'],
  ['done', 'Systems have steadily improved.', 'planned', 'done: en says have steadily improved, zh does not'],
  ['done', 'what the campaign has achieved', 'planned', undefined],
  ['done', 'By then it will have improved.', 'planned', undefined],
  ['done', 'It has improved.', 'reported', undefined],
  ['planned', 'The area aims to be green.', 'reported', undefined],
  ['planned', 'We aim to build.', 'reported', 'planned: en says aim to, zh does not'],
  ['planned', 'We will build.', 'planned', undefined],
] as const)
  test(`"${en}" says ${finding === undefined ? 'nothing' : 'something'} that is ${sense} where it is ${tense}`, () =>
    assert.deepEqual(found(sense, '字。', en, tense), finding === undefined ? [] : [finding]));

test('words that may say a sense answer each other first, where they ask for that', () => {
  assert.deepEqual(found('insufficient', '不足、薄弱', 'limited'), ['insufficient: zh says 不足, en has limited']);
  assert.deepEqual(found('insufficient', '不足、薄弱', 'limited, poor'), []);
  assert.deepEqual(found('beyond', '以外、区外', 'except'), []);
});

test('a finding names all words of both languages', () =>
  assert.deepEqual(found('at most', '不超过、不高于、以内', 'below, within'), [
    'at most: zh says 不超过, 不高于, 以内, en has below, within',
  ]));
