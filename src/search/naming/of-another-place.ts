import type { Lang } from '../../i18n/lang.ts';
import type { WhoseFigures } from '../files/first-answer.ts';
import { fold } from '../text/fold.ts';

/**
 * Whether a question asks for the figure of a place whose figures the library does not have: 北京失业率, GDP of Pudong, how
 * many museums in Paris. A question that also names the library's own place (上海徐汇) means that one.
 *
 * @param forms names of the figure; a place that is part of one does not count
 */
export function isOfAnotherPlace(question: string, forms: readonly string[], whose: WhoseFigures, lang: Lang): boolean {
  const foldedForms = forms.map((form) => folded(form, lang));
  return otherPlacesIn(question, whose, lang).some(
    (place) => !foldedForms.some((form) => form.includes(folded(place, lang))),
  );
}

/** The other places that a question names; none where it also names the library's own. */
export function otherPlacesIn(question: string, { own, others }: WhoseFigures, lang: Lang): string[] {
  const asked = folded(question, lang);
  const names = (place: string): boolean => asked.includes(folded(place, lang));
  return own.some(names) ? [] : [...others, ...countries(lang)].filter(names);
}

/** The question without the library's own place, which says nothing of a figure, and without the places that contain it. */
export function withoutOwnPlace(question: string, { own, others }: WhoseFigures): string {
  const isOwn = own.some((place) => question.toLowerCase().includes(place.toLowerCase()));
  if (!isOwn) return question;
  const places = [...own, ...others].join('|');
  return question.replace(new RegExp(`(?<![a-z])(?:${places})(?![a-z])[区市]?`, 'giu'), ' ');
}

/** English between spaces, so that no word is found within another. */
function folded(text: string, lang: Lang): string {
  return lang === 'zh' ? fold(text, 'zh') : ` ${fold(text.replace(/[’']s\b/gu, ''), 'en')} `;
}

const COUNTRIES = new Map<Lang, readonly string[]>();

/** Countries as the reader's browser knows them, without China, which contains the library's own place. */
function countries(lang: Lang): readonly string[] {
  const known = COUNTRIES.get(lang) ?? readCountries(lang);
  COUNTRIES.set(lang, known);
  return known;
}

function readCountries(lang: Lang): string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => (first + second === 'CN' ? [] : (names.of(first + second) ?? []))),
  );
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
