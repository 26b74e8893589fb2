/**
 * The end of an English text that breaks off: no full stop where the Chinese has one, a last word that needs another, or a
 * quotation mark or bracket left open. A salutation (各位代表：) may end with a comma.
 */
export function unfinished(zh: string, en: string): string | null {
  const text = en.trim();
  const stops = /[。！？]$/.test(zh.trim()) && !/[.!?:][”’")]*$/.test(text);
  const opened = (text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0);
  const brackets = (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0);
  const isSalutation = SALUTATION.test(zh.trim()) && /^[A-Z][\w’ ]+,$/.test(text);
  return stops || opened || brackets || (LEFT_OPEN.test(text) && !isSalutation) ? text.slice(-30) : null;
}

/** The people a speaker addresses. */
const SALUTATION = /^[^，。；：]{0,16}(?:代表|委员|同志|朋友|女士|先生|来宾)们?[：，]$/u;

/** Words and characters that no text of the library ends with. */
const LEFT_OPEN =
  /(?:\b(?:the|a|an|of|and|or|to|with|by|at|from|that|will|is|are|was|were|its|into|which|be|has|have|as|than|their)|[,;(“/&-])$/i;
