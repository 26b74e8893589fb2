import { fold } from '../text/fold.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * The words of a name, split as finely as a reader may split them in a query: at spaces and, in Chinese, where other letters or
 * digits begin (枫林HUB is often written 枫林 HUB), in English at any character.
 */
export function formWords(form: string, lang: Lang): string[] {
  const words = lang === 'en' ? fold(form, 'en').split(' ') : partedChinese(form).map((word) => fold(word, 'zh'));
  return [...new Set(words.filter((word) => word !== ''))];
}

function partedChinese(form: string): string[] {
  return form.normalize('NFKC').replace(BORDER, ' ').split(/\s+/);
}

/** Between a Han character and a letter or digit of another script, in either order. */
const BORDER = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;
