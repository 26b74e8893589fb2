import type { Lang } from '../../i18n/lang.ts';
import { ENGLISH_CARDINALS } from '../../numbers/english-words.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { withoutAskingWords } from '../words/terms-of.ts';

/**
 * What a question or a name is about: English stems in alphabetical order, or Chinese characters; without the words
 * that only ask.
 */
export function essence(text: string, lang: Lang): string {
  return lang === 'zh' ? charactersOf(text) : stemsOf(text, (word) => STOP_WORDS.has(word));
}

/** The same, also without words that go with any figure: target, growth, 2025, 多少亿元. */
export function essenceOfFigure(text: string, lang: Lang): string {
  return lang === 'zh'
    ? charactersOf(fold(text, 'zh').replace(FIGURE_WORDS_ZH, ''))
    : stemsOf(text, (word) => STOP_WORDS.has(word) || FIGURE_WORDS.has(word) || /^20\d\d$/.test(word));
}

function charactersOf(text: string): string {
  return withoutAskingWords(fold(text, 'zh')).replace(/[^\p{L}\p{N}]+/gu, '');
}

function stemsOf(text: string, saysNothing: (word: string) => boolean): string {
  const words = fold(text.replace(/[’']s\b/gu, '').replace(/(?<=\d),(?=\d{3})/gu, ''), 'en').split(' ');
  const telling = words
    .filter((word) => word !== '' && !saysNothing(word))
    .map((word) => FIGURE_OF.get(word) ?? stem(word));
  return [...new Set(telling)].sort().join(' ');
}

/** The five centers are the 5 centers. */
const FIGURE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ENGLISH_CARDINALS).map(([word, value]) => [word, String(value)]),
);

const FIGURE_WORDS: ReadonlySet<string> = new Set(
  (
    'target targets goal goals aim plan plans planned planning number numbers figure figures value values total amount ' +
    'amounts annual yearly current currently latest today year years district percent percentage growth grow ' +
    'growing grew increase increased rise rising add added adding new newly build built level end five rate big large high ' +
    'last this next reach reached average per expect expected hoped roughly approximately exactly actual actually ' +
    'official officially report reported statistic statistics stats data overall altogether quota proportion fraction'
  ).split(' '),
);

const FIGURE_WORDS_ZH =
  /^\p{Script=Han}{2}[区市](?!域|里|场|政|级)|全区|区里|本区|“?十\p{Script=Han}五”?(?:期间|期末|末)?|20\d\d(?:年底?)?|今年(?:底|要)?|一年里|这几年|近几年|如今|最近|去年底|年底|(?:要|会|将)?(?:新增加?|增加)|去年|明年|全年|每年|年均|一年|最新|目标|指标|数据|预计|计划|总共|一共|增长率?|增速|增幅|上升|下降了?|降到|达到|完成|(?:要|会|能|应)?(?:控制|保持|维持|稳定)在|不超过|不低于|不高于|至少|最多|大概|大约|差不多|左右|占?几成|居民|市民|老百姓|群众|(?:是|占|有|打|要到|到)?多少(?:亿|万|个|家|台|套|张|部|分|天|公里|岁|件|公顷|平方米)?元?|有?几(?:家|个|台|部|套|张|公里|幢|栋|座|岁|件)|有?多[大高长久]|百分之几|[%?？。，,!！]/gu;
