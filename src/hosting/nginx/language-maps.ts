import { NAMED_FIRST, weightRules } from '../choose-language.ts';
import type { HostSettings } from '../host-settings.ts';
import { nginxMap } from './nginx-map.ts';
import { variable } from './variable.ts';

/**
 * Maps that choose the language at the entrance page, as `choose-language.ts` does; nginx can compare numbers only by
 * patterns.
 */
export function languageMaps(settings: HostSettings): string {
  const own = (what: string): string => variable(settings, what);
  const weights = (['zh', 'en'] as const).map((lang) =>
    nginxMap(
      '$http_accept_language',
      own(lang),
      weightRules(lang).map(({ pattern, weight }) => ({ pattern, ignoresCase: true, value: weight ?? '$1' })),
    ),
  );
  return `# How heavy each language is in Accept-Language: a for 1, the decimals for less, nothing for none.
${weights.join('')}
# The heavier one: at the first character that differs a is more than 9, and a character is more than none. Of equals the one named
# first. Neither asked for: the door, which shows both.
${nginxMap('$http_accept_language', own('first'), [{ pattern: NAMED_FIRST, ignoresCase: true, value: '$1' }])}${nginxMap(
    `"${own('zh')},${own('en')}"`,
    own('wish'),
    [
      { pattern: '^,$', value: 'door' },
      { pattern: '^(.+),\\1$', value: own('first') },
      { pattern: HEAVIER, value: 'zh' },
    ],
    { otherwise: 'en' },
  )}`;
}

/** Matches if the weight before the comma is greater than the one after it. */
const HEAVIER = `^(.*)(?:.+,\\1$|a,\\1[0-9]|${[9, 8, 7, 6, 5, 4, 3, 2, 1].map((digit) => `${digit}.*,\\1[0-${digit - 1}]`).join('|')})`;
