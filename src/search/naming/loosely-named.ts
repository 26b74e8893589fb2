import type { Lang } from '../../i18n/lang.ts';
import type { FirstAnswer, IndexedTerm } from '../files/first-answer.ts';
import { essence, essenceOfFigure } from './essence.ts';
import { nearlyNamed } from './nearly-named.ts';
import { isOfAnotherPlace, withoutOwnPlace } from './of-another-place.ts';
import type { KeyedTerm } from './term-keys.ts';

/**
 * What a question names in other words than the documents do: in another order or form (sponge cities), with
 * words around it that only ask (what is the GDP target for 2025), by an everyday name of an indicator (失业率), or by most
 * of the name of a term (carbon neutrality). Null where that is not sure: a wrong answer is worse than none.
 *
 * @param known terms, indicators and names, in order of precedence
 * @param whose the place that the figures are of, and others: a question about another's figure names none of these
 */
export function looselyNamed(
  question: string,
  known: readonly KeyedTerm[],
  whose: FirstAnswer['whose'] = NO_PLACES,
): IndexedTerm | null {
  const lang = langOf(question);
  const places = whose[lang];
  const named = namedInSomeWords(question, known) ?? namedInSomeWords(withoutOwnPlace(question, places), known);
  return named?.kind === 'indicator' && isOfAnotherPlace(question, formsIn(named, lang), places, lang) ? null : named;
}

const NO_PLACES = { zh: { own: [], others: [] }, en: { own: [], others: [] } } as const satisfies FirstAnswer['whose'];

function langOf(question: string): Lang {
  return /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
}

function namedInSomeWords(question: string, known: readonly KeyedTerm[]): IndexedTerm | null {
  const lang = langOf(question);
  const asked = { plain: essence(question, lang), figure: essenceOfFigure(question, lang) };
  if (asked.plain === '') return null;
  const forms = known.flatMap((one) => formsOf(one, lang)).filter((form) => !asksOtherwise(form, question));
  const same =
    forms.find(({ plain }) => plain === asked.plain) ??
    (asked.figure === '' ? undefined : forms.find(({ figure }) => figure === asked.figure)) ??
    (lang === 'zh' ? forms.find(({ plain }) => isSameInOtherOrder(plain, asked.plain)) : undefined);
  return (
    same?.term ??
    (asksForFigure(question)
      ? (longestWithin(asked.figure, forms, lang) ?? nearlyNamed(asked.figure, forms, lang))
      : null) ??
    termWithin(asked.plain, forms, lang) ??
    mostOfTerm(asked.plain, forms, lang)
  );
}

/** A name as it is compared. */
export interface Form {
  term: IndexedTerm;
  plain: string;
  figure: string;
  /** What it asks for, where it is a question: `long` in “how long do people live”. */
  asks: string | null;
}

/** Names are many, and the same for every question. */
const READ: Record<Lang, WeakMap<KeyedTerm, readonly Form[]>> = { zh: new WeakMap(), en: new WeakMap() };

function formsOf(known: KeyedTerm, lang: Lang): readonly Form[] {
  const before = READ[lang].get(known);
  if (before !== undefined) return before;
  const { term } = known;
  const forms = formsIn(term, lang).map((form) => ({
    term,
    plain: essence(form, lang),
    figure: essenceOfFigure(form, lang),
    asks: howAsked(form),
  }));
  READ[lang].set(known, forms);
  return forms;
}

function formsIn({ forms, everyday }: IndexedTerm, lang: Lang): readonly string[] {
  return [...forms[lang], ...(everyday?.[lang] ?? [])];
}

/** Whether a question asks for another size: “how many people live here” is not “how long do people live”. */
function asksOtherwise({ asks }: Form, question: string): boolean {
  const asked = howAsked(question);
  return asks !== null && asked !== null && asks !== asked;
}

/** What “how …” asks for; all words of size count as one, since a size may be asked for in any of them. */
function howAsked(text: string): string | null {
  const [, how = null] = /^how (\w+)/iu.exec(text) ?? [];
  return how !== null && SIZES.has(how.toLowerCase()) ? 'much' : (how?.toLowerCase() ?? null);
}

const SIZES: ReadonlySet<string> = new Set(['much', 'many', 'big', 'large', 'high']);

/** 碳中和碳达峰 is 碳达峰、碳中和. English stems are in the order of the letters already. */
function isSameInOtherOrder(form: string, asked: string): boolean {
  return (
    form.length === asked.length && asked.length >= SHORTEST && [...form].sort().join('') === [...asked].sort().join('')
  );
}

/** Whether a question asks how much, how many or by when. */
function asksForFigure(question: string): boolean {
  return FIGURE.test(question);
}

const FIGURE =
  /how (?:many|much|big|large|high|low|long|fast|good|clean|safe)|what(?:'s|’s| is| was| are| were)? (?:the|our)|target|goal|rate\b|percent|(?:share|proportion|fraction|amount|count) of|number|level|total|figures?\b|statistics|多少|几[家个台部套张条幢栋座岁件公成]|目标|指标|增长|增速|增幅|比例|占比|占(?!道|地|用)|率|20\d\d|数量|面积|规模|水平|数据|总量|总额|控制在|达标|多[大高长久]/iu;

/** The longest name of an indicator in a question that has hardly any other words. */
function longestWithin(asked: string, forms: readonly Form[], lang: Lang): IndexedTerm | null {
  const fitting = forms.filter(
    ({ term, figure }) => term.kind === 'indicator' && leftOver(asked, figure, lang) <= MOST_LEFT[lang],
  );
  return longest(fitting);
}

/** Chinese characters, or English words. */
const MOST_LEFT = { zh: 2, en: 1 } as const satisfies Record<Lang, number>;

/** The term whose whole name is in a question with hardly any other words: 城市家具怎么管; what counts as street furniture. */
function termWithin(asked: string, forms: readonly Form[], lang: Lang): IndexedTerm | null {
  const fitting = forms.filter(
    ({ term, plain }) =>
      term.kind === null &&
      lengthOf(plain, lang) >= FEWEST[lang] &&
      Math.min(leftOver(asked, plain, lang), insertedCharacters(asked, plain, lang)) <= MOST_BESIDE[lang],
  );
  return longest(fitting);
}

/** A term's name is distinctive, so more other words are allowed: 强校工程有几所学校. */
const MOST_BESIDE = { zh: 4, en: 2 } as const satisfies Record<Lang, number>;

/** Shorter names fit many things. */
const FEWEST = { zh: 4, en: 2 } as const satisfies Record<Lang, number>;

function longest(forms: readonly Form[]): IndexedTerm | null {
  const [first] = [...forms].sort((a, b) => b.plain.length - a.plain.length);
  return first?.term ?? null;
}

function leftOver(asked: string, form: string, lang: Lang): number {
  if (form === '') return Infinity;
  if (lang === 'zh') return form.length >= 2 && asked.includes(form) ? asked.length - form.length : Infinity;
  const [all, within] = [asked.split(' '), new Set(form.split(' '))];
  const found = all.filter((word) => within.has(word));
  return found.length === within.size ? all.length - found.length : Infinity;
}

/** How many characters were inserted: 海绵型城市 is 海绵城市 with one more. */
function insertedCharacters(asked: string, form: string, lang: Lang): number {
  const isOneMore = lang === 'zh' && asked.length === form.length + 1 && isWithinInOrder(form, asked);
  return isOneMore ? 1 : Infinity;
}

function isWithinInOrder(part: string, whole: string): boolean {
  let at = -1;
  return [...part].every((character) => (at = whole.indexOf(character, at + 1)) !== -1);
}

function lengthOf(form: string, lang: Lang): number {
  return lang === 'zh' ? form.length : form.split(' ').length;
}

/** The one term whose name contains everything asked, in that order, and little else. */
function mostOfTerm(asked: string, forms: readonly Form[], lang: Lang): IndexedTerm | null {
  const fitting = forms.filter(({ term, plain }) => term.kind === null && isMostOf(asked, plain, lang));
  const terms = new Set(fitting.map(({ term }) => term));
  return terms.size === 1 ? (fitting[0]?.term ?? null) : null;
}

function isMostOf(asked: string, form: string, lang: Lang): boolean {
  if (lang === 'en') {
    const [words, whole] = [asked.split(' '), form.split(' ')];
    return words.length >= 2 && words.length / whole.length >= MOST && words.every((word) => whole.includes(word));
  }
  return asked.length >= SHORTEST && asked.length / form.length >= MOST && isWithinInOrder(asked, form);
}

const MOST = 0.6;
const SHORTEST = 4;
