import type { Lang } from '../../i18n/lang.ts';
import type { IndexedView } from '../files/first-answer.ts';
import { keysOf } from '../words/terms-of.ts';

/**
 * The pages that a query calls by one of their names, also in other forms or another order, by several of them at once
 * (download the PDF), or by what sets them apart from the others (2025 report); most queries call none.
 */
export function viewsNamed(query: string, views: readonly IndexedView[], lang: Lang): IndexedView[] {
  const asked = wordsOf(query, lang);
  if (asked.length === 0) return [];
  const known = views.map((view) => ({ view, names: [view.title, ...view.names].map((name) => wordsOf(name, lang)) }));
  const exactly = known.filter(({ names }) => names.some((name) => isSame(name, asked)));
  const byNames = exactly.length > 0 ? exactly : known.filter(({ names }) => isMadeOf(asked, names));
  const called =
    byNames.length > 0 ? byNames : onlyOne(known.filter(({ names }) => names.some((name) => isMostOf(asked, name))));
  return called.map(({ view }) => view);
}

/** The keys of a query or a name without the words that ask for a page whatever it shows. */
function wordsOf(text: string, lang: Lang): string[] {
  const plain = text.replace(FOR_ANY_PAGE[lang], ' ');
  return keysOf(/[\p{L}\p{N}]/u.test(plain) ? plain : text, lang).filter(
    (key) => lang === 'en' || !isOneCharacter(key),
  );
}

const FOR_ANY_PAGE = {
  zh: /有哪些|所有的?|全部的?|清单|列表|一览|页面|查看|文件/gu,
  en: /\b(?:all|list|lists|show|open|see|view|page|whole|complete|file|files)\b/giu,
} as const satisfies Record<Lang, RegExp>;

/** Of a Chinese word the pairs of characters say everything, so single ones are not needed. */
function isOneCharacter(key: string): boolean {
  return /^\p{Script=Han}$/u.test(key);
}

function isSame(name: readonly string[], asked: readonly string[]): boolean {
  return name.length === asked.length && asked.every((key) => name.includes(key));
}

function isMadeOf(asked: readonly string[], names: readonly (readonly string[])[]): boolean {
  const whole = names.filter((name) => name.length > 0 && name.every((key) => asked.includes(key)));
  return asked.every((key) => whole.some((name) => name.includes(key)));
}

/** Two or more words that make up nearly all of the name. */
function isMostOf(asked: readonly string[], name: readonly string[]): boolean {
  return asked.length >= 2 && asked.length / name.length >= MOST && asked.every((key) => name.includes(key));
}

const MOST = 0.6;

function onlyOne<T>(found: readonly T[]): readonly T[] {
  return found.length === 1 ? found : [];
}
