import { englishSentences } from './text-units.ts';

/**
 * A Chinese sentence of several parts, parted by semicolons, opens each with its theme; English gives the theme as a sentence
 * without a subject ("Strengthening oversight."). Where it does so for some parts, it does so for all.
 *
 * @returns how many parts there are, and how many of them are headed; null where they agree, or the text is of another form
 */
export function unheadedParts(zh: string, en: string): { parts: number; headed: number } | null {
  if (/[。！？]./.test(zh)) return null;
  const parts = zh.split(/[；;]/).filter((part) => part.trim() !== '').length;
  const headed = englishSentences(en).filter((sentence) => HEADING.test(sentence) && !VERB.test(sentence)).length;
  return headed === 0 || headed >= parts ? null : { parts, headed };
}

const HEADING = /^(?:(?:Further|[A-Z][a-z]+ly) )?[A-Za-z]+ing\b[^\t:]*\.[”’"]?$/;
const VERB = /\b(?:will|must|is|are|was|were|has|have|should)\b/;
