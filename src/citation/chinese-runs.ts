/** A stretch of text, Chinese or not. */
export interface TextRun {
  text: string;
  isChinese: boolean;
}

/**
 * Splits an English text that contains Chinese, such as an entry for a reference manager, where the Chinese begins and ends.
 * Figures, Latin letters and signs inside a Chinese title are part of it.
 */
export function chineseRuns(text: string): TextRun[] {
  return text
    .split(CHINESE)
    .map((part, index) => ({ text: part, isChinese: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** Begins with a Han character, or with Latin letters and figures right before one; ends with a Han or full-width character. */
const CHINESE = /([\w]*\p{Script=Han}(?:[\w .+/%&“”‘’—…·-]{0,20}[\p{Script=Han}\u3000-\u303f\uff01-\uff60])*)/u;
