/** What an English word may be a regular form of, itself first: wages of wage, jogging of jog, studied of study, unpaid of paid. */
export function baseForms(word: string): string[] {
  const formed = ENDINGS.map(([ending, instead]) => word.replace(ending, instead)).filter((base) => base.length >= 2);
  return [...new Set([word, ...formed])];
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ied$/, 'y'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/er$/, ''],
  [/r$/, ''],
  [/ly$/, ''],
  [/ness$/, ''],
  [/(?<=([b-df-hj-np-tv-z]))\1(?:ed|ing|er)$/, ''],
  [/^(?:un|re)(?=.{3})/, ''],
];
