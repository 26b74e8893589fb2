/**
 * Finds a percentage that is a change in one language and a level in the other: 达到 45% is “to 45%”, 增长 45% is “by 45%”.
 * Only percentages are compared, because other numbers after “by” or “to” may mean anything.
 */
export function changeOrLevel(zh: string, en: string): string | null {
  const [level, change] = [said(zh, LEVEL), said(zh, CHANGE)];
  const [to, by] = [said(en, TO), said(en, BY)];
  return mixed('level', by, level, change) ?? mixed('change', to, change, level);
}

/** A number that is one thing in English and only the other in Chinese. */
function mixed(name: string, english: Said, other: Said, same: Said): string | null {
  for (const [number, words] of english) {
    const chinese = other.get(number);
    if (chinese !== undefined && !same.has(number)) return `${name}: en says ${words}, zh says ${chinese}`;
  }
  return null;
}

/** The words before each number, with it, by number. */
type Said = ReadonlyMap<string, string>;

function said(text: string, pattern: RegExp): Said {
  return new Map([...text.matchAll(pattern)].map(({ 0: words, groups }) => [groups?.['number'] ?? '', words]));
}

const SHARE = '(?<number>\\d+(?:\\.\\d+)?)(?=\\s?[%％])';
const HEDGE = '(?:了|约|近|超过?)?\\s?';
const LEVEL = new RegExp(`(?:达到?|[升降减增]至|[高低大少升降加]到)${HEDGE}${SHARE}`, 'gu');
const CHANGE = new RegExp(`(?:增长|增加|提高|提升|上升|下降|降低|减少)${HEDGE}${SHARE}`, 'gu');
const BY = new RegExp(`\\bby (?:about |nearly |over |more than )?${SHARE}`, 'giu');
/** Of a verb that says a change; “up 10% to 12%” gives a range. */
const TO = new RegExp(
  `(?<=\\b(?:increas|grow|grew|ris|rose|rais|expand|improv|reduc|declin|decreas|fall|fell|lower|cut|drop)[a-z]*(?: (?!by\\b|\\d)[a-z’-]+){0,6} )to (?:about |nearly |over |more than )?${SHARE}`,
  'giu',
);
