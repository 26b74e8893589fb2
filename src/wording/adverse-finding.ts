import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { placing, unanswered, type Mention } from './near-answers.ts';

/** Adverse English words: those for lessening, hindering, ending, harming or denying. */
export interface AdverseWords {
  lemmas: ReadonlySet<string>;
  /** Adverse only as verbs: to drain, but not a drain. */
  verbs: ReadonlySet<string>;
  /** A verb with its particle: tear_up. */
  phrases: ReadonlySet<string>;
  /** Forms that the library also uses for other things: a block of houses, a contract. */
  otherwise: ReadonlySet<string>;
}

export const NO_ADVERSE_WORDS: AdverseWords = {
  lemmas: new Set(),
  verbs: new Set(),
  phrases: new Set(),
  otherwise: new Set(),
};

/** Adverse English words, in any form, that no adverse Chinese word answers near the same place. */
export function adverseFinding(zh: string, en: string, words: AdverseWords): string[] {
  const lost = unansweredAdverse(zh, en, words);
  return lost.length === 0 ? [] : [`adverse: en says ${lost.join(', ')}, zh does not`];
}

/** The same as a list of words. */
export function unansweredAdverse(zh: string, en: string, words: AdverseWords): string[] {
  const placeOf = placing(zh, en);
  const reported = new Set<Mention>();
  const mentions = [...en.toLowerCase().matchAll(WORD)].flatMap(({ 0: whole, index, groups }): Mention[] => {
    const phrase = phraseOf(whole, groups?.['next'], words);
    const word = phrase ?? whole;
    const isVerbHere = (): boolean => isVerb(word, en.slice(0, index), en.slice(index + word.length));
    const isReported = phrase === null ? isAdverse(word, words, isVerbHere) : !words.otherwise.has(phrase);
    if (!isReported && !ORDINARY.test(word)) return [];
    const mention = { word, at: placeOf(index) };
    if (isReported) reported.add(mention);
    return [mention];
  });
  if (reported.size === 0) return [];
  const rest = [NAMED, IDLE].reduce((text, words) => text.replace(words, (word) => BLANK.repeat(word.length)), zh);
  const left = new Set(
    unanswered(
      mentions.filter(({ word }) => NAMED_IN_ENGLISH.test(word)),
      mentionsIn(zh, NAMED),
    ),
  );
  const asking = mentions.filter((mention) => left.has(mention) || !NAMED_IN_ENGLISH.test(mention.word));
  return unanswered(asking, mentionsIn(rest, ADVERSE))
    .filter((mention) => reported.has(mention))
    .map(({ word }) => word);
}

/** Parts of compounds are left out: a drop-in center is no drop. */
const WORD = /non-[a-z]+|(?<![a-z])[a-z]+(?![a-z]|-[a-z])(?= (?<next>[a-z]+)\b(?! which)|)/g;

/** A word with the next one, where the two together are adverse. */
function phraseOf(word: string, next: string | undefined, { phrases }: AdverseWords): string | null {
  const isOne = next !== undefined && lemmasOf(word).some((lemma) => phrases.has(`${lemma}_${next}`));
  return isOne ? `${word} ${next}` : null;
}

function mentionsIn(text: string, pattern: RegExp): Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, at: index }));
}

const BLANK = ' ';

/**
 * Words that other lists check, or that are common in plans. Here they are not reported; they only use up the Chinese that
 * answers them.
 */
const ORDINARY =
  /^(?:not|no|nor|never|without|neither|less|fewer|cannot|lack|limit|only|(?:reduc|inadequa|insufficien|shortage|illegal|violat|eliminat|remov|demolish|weak|lower|decreas|declin|rectif|unlicensed|demolit|defus|disaster|pollut|prevent|risk|epidemic|crime|disab|unemploy|difficult)[a-z]*)$/;

function isAdverse(word: string, { lemmas, verbs, otherwise }: AdverseWords, isVerbHere: () => boolean): boolean {
  if (otherwise.has(word)) return false;
  const known = lemmasOf(word);
  return (
    NEGATED.test(word) ||
    known.some((lemma) => lemmas.has(lemma)) ||
    (known.some((lemma) => verbs.has(lemma)) && isVerbHere())
  );
}

/** Judged by its ending, or by what stands before or after it. */
function isVerb(word: string, before: string, after: string): boolean {
  return (
    /(?:ed|ing)$/.test(word) ||
    /(?:\b(?:to|will|can|may|must|should|would|not|we|they|it|that|which)|ly),? $/i.test(before) ||
    /^ (?:the|its|their|our|his|this|these|those|all|any|every|each|both)\b/.test(after)
  );
}

/** Subjects that plans always name, and whose English names are no finding either. */
const NAMED =
  /防灾|减灾|救灾|灾害|污染|防治|预防|防控|防疫|疫情|疫苗|国防|退役|保险|风险|隐患|危险|废弃?物|污水|排污|垃圾|扫黑除恶|残疾|失业|患者|困难|纾困|避难|消费|消防|消息|停车|传染|慢(?:性|行|病|分)|低[碳空]|短视频|免疫|障碍|浪费|不确定|征收|动迁|旧改|非[洲遗常物公学居税营机政正诉]|不(?:断|仅|但|同|少|懈|竭|忘|一|止|低于|高于|超过|可或缺|朽|移|平衡|均衡|充分)|未(?:来|有)|无(?:锡|限|线)|年限|期限|限(?:度|时)|任免|矛盾|五违四必|突破|破题|历史|轻[轨型松]|[虽仅只]?只[争要]|老旧|破旧/gu;

/** Words that contain an adverse character without being adverse. */
const IDLE =
  /[新远]?征程|征战|[征特体象][征信](?!收)|紧缺|年轻|[容纠]错|刑事|[极权]限|缩写|能耗|门禁|群防|生生不息|稀缺|闭环|轻应用|未成年|补缺|长?护险|低于|非现场|无人(?=驾驶|机|车|配送)|减(?:时间|跑动|材料|环节)|梗阻|无废|释放|低龄|短途|慢直播|缺一不可|抗体|不动产/gu;

const NAMED_IN_ENGLISH =
  /^(?:disaster|pollut|contamina|prevent|control|epidemic|pandemic|covid|vaccin|veteran|retire|insur|risk|hazard|danger|waste|sewage|garbage|crime|criminal|disab|unemploy|jobless|patient|difficult|hardship|emergenc|fire|infect|contagi|chronic|immun|barrier|accessib|imbalanc|unbalanc|uneven|inadequa|insufficien|contradict|uncertain|dispute|expropriat|illegal|disease|dilapidat|run|non-?|unseen|unswerving)[a-z]*$/;

/** Adverse Chinese words; of the single characters, two that make one word (降低) count once. */
const ADVERSE =
  /短板[、，]?[强补]?弱项|[减降退弱差劣恶损毁坏亏滞禁拒绝废弃撤灭避碍危乱错误敌罚惩贫亡污毒缩失停防阻险难困缺欠违抗灾染罪犯拆除消残伤死害低短慢遏割闭刑轻只仅限]{1,2}|[不未无非没莫勿]|取缔|取消|纠纷|冲突|压缩|束缚|管制|整治|化解|缓解|替代|替换|取代|约束|漏|偏离|老化|陈旧|落后|负担|清零|[放宽]松|放[宽开]|断点|堵|打?破|征|摘帽|遗珍|攻坚战|搏|小于|少于|耗|清[理退]|可下|释放|争议/gu;

/** Words inverted by a prefix or by -less, whatever the rest is. */
const NEGATED =
  /^(?:un(?!der|i[a-gosvlf]|it|til|to$|less|veil|cover|lock|fold|leash|earth|load|pack|seen|swerv|que|ique)|mis(?!sion|siv|t|er)|non-?)[a-z]{3,}|^(?!un|wire|seam|tire|end|count|price|never|nonethe|regard|contact|cash|paper|driver|stain|bound|self|time|flaw|cease|barrier|bless)[a-z]{3,}less(?:ly|ness)?$/;

/** The base forms that a word may come from, itself first. */
function lemmasOf(word: string): string[] {
  const stems = ENDINGS.flatMap(([ending, ...instead]) =>
    word.endsWith(ending) && word.length - ending.length >= 3
      ? instead.map((end) => word.slice(0, -ending.length) + end)
      : [],
  );
  const doubled = /(?:ed|ing|er|est)$/.test(word) ? stems.filter((stem) => /([^aeiou])\1$/.test(stem)) : [];
  const irregular = IRREGULAR_FORMS.get(word);
  return [word, ...(irregular === undefined ? [] : [irregular]), ...stems, ...doubled.map((stem) => stem.slice(0, -1))];
}

const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
  ['ly', '', 'le'],
  ['ily', 'y'],
  ['er', '', 'e'],
  ['est', '', 'e'],
  ['ier', 'y'],
  ['iest', 'y'],
] as const;
