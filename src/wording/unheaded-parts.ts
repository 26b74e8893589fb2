import { englishSentences } from './text-units.ts';

/**
 * In a Chinese sentence of several parts, separated by semicolons, each part opens with its theme; English gives the theme as
 * a sentence without a subject ("Strengthening oversight."). If it does so for some parts, it must for all.
 *
 * @returns how many parts there are, and how many of them have a theme; null where the numbers agree, or the text has another
 * form
 */
export function unheadedParts(zh: string, en: string): { parts: number; headed: number } | null {
  if (/[。！？]./.test(zh)) return null;
  const parts = zh.split(/[；;]/).filter((part) => part.trim() !== '').length;
  const headed = englishSentences(en).filter((sentence) => HEADING.test(sentence) && !VERB.test(sentence)).length;
  return headed === 0 || headed >= parts ? null : { parts, headed };
}

const HEADING = /^(?:(?:Further|[A-Z][a-z]+ly) )?[A-Za-z]+ing\b[^\t:]*\.[”’"]?$/;
const VERB = /\b(?:will|must|is|are|was|were|has|have|should)\b/;
