/**
 * Words that an English text repeats where the Chinese does not: a sentence that appears twice, or words repeated
 * immediately.
 */
export function saidTwice(zh: string, en: string): string | null {
  if (CHINESE_TWICE.test(zh)) return null;
  return AT_ONCE.exec(en)?.[1] ?? ONE_WORD.exec(en)?.[1] ?? repeatedSentence(en);
}

/** Six characters or more that the Chinese itself repeats. */
const CHINESE_TWICE = /(\p{Script=Han}{6,})[^\t]*\1/u;
/** Two words or more; a comma between two single words separates items of a list: "culture, culture and tourism". */
const AT_ONCE = /(?<![\w-])([A-Za-z]\S*[ ][^\t]{0,600}?[\w)”.!?])[\s,;]+\1(?![\w-])/;
const ONE_WORD = /(?<![\w-])(?!that|had)([A-Za-z][\w-]+[.!?]?) \1(?![\w-])/i;

function repeatedSentence(en: string): string | null {
  const sentences = en.split(/(?<=[.!?;][”’"]?)\s+/).filter((sentence) => sentence.trim().includes(' '));
  return sentences.find((sentence, place) => sentences.indexOf(sentence) !== place) ?? null;
}
