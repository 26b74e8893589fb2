/** Whether a line below a text is only a date, such as 2015年1月12日. */
export function isSigningDate(text: string): boolean {
  return DATE.test(text);
}

/** Whether a line above that date is an office. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

const DATE = /^[（(]?(?:\d{4}|二[〇零○][一二三四五六七八九〇零○]{2})\s*年\s*.{1,3}月\s*.{1,3}日[）)]?$/u;
const OFFICE = /^[^，。：；]{2,30}(?:政府|委员会|办公室|厅|局|部|委|办|大会|常委会|领导小组)$/u;
