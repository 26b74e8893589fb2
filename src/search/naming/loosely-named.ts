import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { withoutAskingWords } from '../words/terms-of.ts';
import type { KeyedTerm } from './term-keys.ts';

/**
 * What a question is about that names it in other words than the documents: in another order or form (sponge cities), with
 * words around it that only ask (what is the GDP target for 2025), by an everyday name of an indicator (失业率), or by most
 * of the name of a term (carbon neutrality). Null where that is not sure: a wrong answer is worse than none.
 *
 * @param known terms, indicators and names, in the order in which they win
 */
export function looselyNamed(question: string, known: readonly KeyedTerm[]): IndexedTerm | null {
  const lang: Lang = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
  const asked = essence(question, lang);
  if (asked === '') return null;
  const forms = known.flatMap(({ term }) =>
    [...term.forms[lang], ...(term.everyday?.[lang] ?? [])].map((form) => ({ term, form: essence(form, lang) })),
  );
  const same =
    forms.find(({ form }) => form === asked) ??
    (lang === 'zh' ? forms.find(({ form }) => isSameInOtherOrder(form, asked)) : undefined);
  return (
    same?.term ?? (asksForFigure(question) ? longestWithin(asked, forms, lang) : null) ?? mostOfTerm(asked, forms, lang)
  );
}

/** 碳中和碳达峰 is 碳达峰、碳中和. English stems are in the order of the letters already. */
function isSameInOtherOrder(form: string, asked: string): boolean {
  return (
    form.length === asked.length && asked.length >= SHORTEST && [...form].sort().join('') === [...asked].sort().join('')
  );
}

interface Form {
  term: IndexedTerm;
  form: string;
}

/** What a question or a name is about: English stems in the order of the letters, or Chinese characters; without what is said of any figure. */
function essence(text: string, lang: Lang): string {
  if (lang === 'zh')
    return withoutAskingWords(fold(text, 'zh').replace(SAID_OF_ANY_ZH, '')).replace(/[^\p{L}\p{N}]+/gu, '');
  const words = fold(text.replace(/[’']s\b/gu, '').replace(/(?<=\d),(?=\d{3})/gu, ''), 'en').split(' ');
  const telling = words.filter((word) => !STOP_WORDS.has(word) && !SAID_OF_ANY.has(word) && !/^20\d\d$/.test(word));
  return [...new Set(telling.map(stem))].sort().join(' ');
}

const SAID_OF_ANY: ReadonlySet<string> = new Set(
  (
    'target targets goal goals aim plan plans planned planning number numbers figure figures value values total amount ' +
    'amounts annual yearly current currently latest today year years district percent percentage growth grow ' +
    'growing grew increase increased rise rising add added adding new newly build built level end five rate big large high ' +
    'last this next reach reached average per'
  ).split(' '),
);

const SAID_OF_ANY_ZH =
  /^\p{Script=Han}{2}[区市](?!域|里|场|政|级)|全区|区里|本区|“?十四五”?(?:期间|期末|末)?|20\d\d(?:年)?|今年要?|新增加?|去年|明年|全年|每年|年均|一年|最新|目标|指标|数据|预计|计划|总共|一共|增长率?|增速|增幅|上升|下降了?|达到|完成|多少(?:亿|万|个|家|台|套|张|公里|岁|件|公顷|平方米)?元?|几(?:家|个|台|套|张|公里|幢|岁|件)|百分之几|[%?？。，,!！]/gu;

/** Whether a question asks how much, how many or by when. */
function asksForFigure(question: string): boolean {
  return FIGURE.test(question);
}

const FIGURE =
  /how (?:many|much|big|large|high|long|fast)|what (?:is|was|are) the|target|goal|rate\b|percent|share of|number of|20\d\d|多少|几[家个台套张条幢岁件公]|目标|指标|增长|增速|比例|占比|率|20\d\d|数量|面积|多大|多高/iu;

/** The longest name that stands in the question with hardly anything else. */
function longestWithin(asked: string, forms: readonly Form[], lang: Lang): IndexedTerm | null {
  const fitting = forms.filter(
    ({ term, form }) => term.kind === 'indicator' && form !== '' && leftOver(asked, form, lang) <= MOST_LEFT[lang],
  );
  const [longest] = fitting.sort((a, b) => b.form.length - a.form.length);
  return longest?.term ?? null;
}

/** Chinese characters, or English words. */
const MOST_LEFT = { zh: 2, en: 1 } as const satisfies Record<Lang, number>;

function leftOver(asked: string, form: string, lang: Lang): number {
  if (lang === 'zh') return form.length >= 2 && asked.includes(form) ? asked.length - form.length : Infinity;
  const [all, within] = [asked.split(' '), new Set(form.split(' '))];
  const found = all.filter((word) => within.has(word));
  return found.length === within.size ? all.length - found.length : Infinity;
}

/** The one term whose name has everything that is asked, in its order, and little else. */
function mostOfTerm(asked: string, forms: readonly Form[], lang: Lang): IndexedTerm | null {
  const fitting = forms.filter(({ term, form }) => term.kind === null && isMostOf(asked, form, lang));
  const terms = new Set(fitting.map(({ term }) => term));
  return terms.size === 1 ? (fitting[0]?.term ?? null) : null;
}

function isMostOf(asked: string, form: string, lang: Lang): boolean {
  if (lang === 'en') {
    const [words, whole] = [asked.split(' '), form.split(' ')];
    return words.length >= 2 && words.length / whole.length >= MOST && words.every((word) => whole.includes(word));
  }
  if (asked.length < SHORTEST || asked.length / form.length < MOST) return false;
  let at = -1;
  return [...asked].every((character) => (at = form.indexOf(character, at + 1)) !== -1);
}

const MOST = 0.6;
const SHORTEST = 4;
