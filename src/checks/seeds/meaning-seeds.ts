import type { Planted, SeedKind, SeedText } from './seed-kind.ts';

/** Errors of meaning: one word becomes another, at a place taken at random. */
export const MEANING_SEEDS: readonly SeedKind[] = [
  ...english('negation', [
    [/\bwill (?!not\b)/g, 'will not '],
    [/\bwe will\b/gi, 'we will never'],
    [/\b(was|were|is|are|has|have) (?!not\b)(?=[a-z]+ed\b)/g, '$1 not '],
    [/\bmust (?!not\b)/g, 'must not '],
    [/\b(can|should) (?!not\b)/g, '$1 not '],
    [/\bwith\b(?!in|out)/g, 'without'],
    [/\bnot (?!only\b)/g, ''],
    [/\bno (?=[a-z])(?!less|fewer|more|lower|higher)/g, ''],
    [/\bnever /g, ''],
    [/\bwithout\b/g, 'with'],
    [/\b(?:unbalanced|inadequate|insufficient)\b/g, (word: string) => word.replace(/^(?:un|in)/, '')],
    [/\b(?:illegal|unlicensed|unemployed)\b/g, (word: string) => word.replace(/^(?:il|un)/, '')],
    [/\bwe will (?!not\b)/gi, 'we will refuse to '],
    [/\bwe will (?!not\b)/gi, 'we will stop trying to '],
    [/\bpromote\b/g, 'hinder'],
    [/\bsupport\b/g, 'oppose'],
    [/\bencourage\b/g, 'discourage'],
    [/\bbuild\b/g, 'dismantle'],
    [/\beliminat(e|es|ed|ing)\b/g, 'preserv$1'],
    [/\bprevent(s|ed|ing)?\b/g, 'allow$1'],
  ]),
  ...chinese('negation', [
    [/将(?=\p{Script=Han})/gu, '将不'],
    [/(?<=，|^)(?=加快|推进|加强|完善|提升|推动|建设|支持|深化)/g, '不'],
    [/(?<=。|^)(?=加快|推进|加强|完善|提升|推动|建设|支持|深化)/g, '禁止'],
    [/没有|不得|严禁|禁止/g, ''],
  ]),
  ...english('direction', [
    [/\bincreas(e|es|ed|ing)\b/g, 'decreas$1'],
    [/\bincrease\b/g, 'reduction'],
    [/\bgrowth\b/g, 'decline'],
    [/\bgrow(s|ing)?\b/g, 'shrink$1'],
    [/\bgrew\b/g, 'fell'],
    [/\b(?:rise|rises|rising)\b/g, 'fall'],
    [/\brose\b/g, 'dropped'],
    [/\brais(e|es|ed|ing)\b/g, 'lower'],
    [/\bexpand(s|ed|ing)?\b/g, 'reduce'],
    [/\bimprov(e|es|ed|ing)\b/g, 'worsen'],
    [/\bstrengthen(s|ed|ing)?\b/g, 'weaken$1'],
    [/\bhigher\b/g, 'lower'],
    [/\bbetter\b/g, 'worse'],
    [/\bstronger\b/g, 'weaker'],
    [/\bfaster\b/g, 'slower'],
    [/\b(?:speed|step) up\b/g, 'slow down'],
    [/\baccelerat(e|es|ed|ing)\b/g, 'delay'],
    [/\bhigh-quality\b/g, 'low-quality'],
    [/\bmore (?!than\b)/g, 'less '],
    [/\benhanc(e|es|ed|ing)\b/g, 'reduc$1'],
    [/\bup (?=\d|by\b|from\b)/g, 'down '],
    [/\bdown (?=\d|by\b|from\b)/g, 'up '],
    [/\breduc(e|es|ed|ing)\b/g, 'increas$1'],
    [/\breduction\b/g, 'increase'],
    [/\bdecreas(e|es|ed|ing)\b/g, 'increas$1'],
    [/\bdecline[sd]?\b/g, 'rise'],
    [/\bfell\b/g, 'rose'],
    [/\blower(s|ed|ing)?\b/g, 'raise'],
    [/\bcut(?:s|ting)?\b/g, 'add'],
  ]),
  ...chinese('direction', [
    [/增长|增加/g, '减少'],
    [/提高|提升/g, '降低'],
    [/扩大/g, '缩小'],
    [/下降|减少|降低/g, '增加'],
  ]),
  ...english('comparison', [
    [/\bmore than\b/g, 'less than'],
    [/\bover (?=\d|RMB)/g, 'under '],
    [/\bat least\b/g, 'at most'],
    [/\bat least\b/g, 'less than'],
    [/\bno less than\b/g, 'no more than'],
    [/\bno lower than\b/g, 'no higher than'],
    [/\bexceed(s|ed|ing)?\b/g, 'fall below'],
    [/\bor more\b/g, 'or less'],
    [/\bor above\b/g, 'or below'],
    [/\bless than\b/g, 'more than'],
    [/\bfewer than\b/g, 'more than'],
    [/\bat most\b/g, 'at least'],
    [/\bno more than\b/g, 'no less than'],
    [/\bbelow\b/g, 'above'],
    [/\bnearly (?=\d|RMB)/g, 'more than '],
    [/\babout (?=\d|RMB)/g, 'at least '],
  ]),
  ...chinese('comparison', [
    [/以上(?!海)/g, '以下'],
    [/超过/g, '低于'],
    [/不低于|不少于|至少/g, '不超过'],
    [/小于|低于(?!不)/g, '高于'],
  ]),
  ...english('within or beyond', [
    [/\bwithin\b/g, 'beyond'],
    [/\bwithin\b/g, 'outside'],
    [/\binside\b/g, 'outside'],
    [/\b(?:beyond|outside)\b(?! world)/g, 'within'],
  ]),
  ...chinese('within or beyond', [[/以内|之内/g, '以外']]),
  ...english('open or closed', [
    [/\bopen\b(?!-)/g, 'close'],
    [/\bopened\b/g, 'closed'],
    [/\bopening up\b/g, 'closing off'],
    [/\bopening\b/g, 'closing'],
    [/\bopenness\b/g, 'closure'],
    [/\bopens?\b(?!-)/g, 'shuts'],
  ]),
  ...chinese('open or closed', [
    [/开放/g, '关闭'],
    [/开放/g, '封闭'],
  ]),
  ...english('households or people', [
    [/(?<=\d )households\b/g, 'people'],
    [/(?<=\d )households\b/g, 'persons'],
    [/(?<=\d )households\b/g, 'residents'],
    [/(?<=\d )(?:people|persons)\b/g, 'households'],
    [/(?<=\d )residents\b/g, 'households'],
  ]),
  ...english('units', [
    [/\bsquare meters\b/g, 'hectares'],
    [/\bsquare meters\b/g, 'square kilometers'],
    [/\bsquare meters\b/g, 'meters'],
    [/\bhectares\b/g, 'square meters'],
    [/\bhectares\b/g, 'acres'],
    [/\bkilometers\b/g, 'meters'],
    [/\bkilometers\b/g, 'miles'],
    [/\bcubic meters?\b/g, 'square meters'],
    [/(?<=\d)%/g, ''],
    [/(?<!\d)%/g, 'people'],
    [/\bmillion\b/g, 'billion'],
    [/\bbillion\b/g, 'million'],
    [/\bbeds\b/g, 'rooms'],
    [/\bminutes?\b/g, 'hours'],
    [/\bhours?\b/g, 'days'],
    [/\bpercentage points\b/g, 'percent'],
  ]),
  ...english('currency', [
    [/\bRMB\b/g, 'US$'],
    [/\bRMB\b/g, 'USD'],
    [/\bRMB /g, ''],
    [/\bRMB\b/g, 'EUR'],
    [/\b(?:USD|US\$)/g, 'RMB'],
  ]),
  ...english('compass words', [
    [/\bnorth/g, 'south'],
    [/\bNorth/g, 'South'],
    [/\bsouth/g, 'north'],
    [/\bSouth/g, 'North'],
    [/\beast/g, 'west'],
    [/\bEast/g, 'West'],
    [/\bwest/g, 'east'],
    [/\bWest/g, 'East'],
    [/\bnorth(?:ern)?\b/gi, 'eastern'],
    [/\bsouth(?:ern)?\b/gi, 'western'],
  ]),
  ...english('planned or done', [
    [/\bwill be\b/g, 'was'],
    [/\bwill be\b/g, 'has been'],
    [/\bwill ([a-z]{3,}?)e?\b(?<!have|not)/g, (_: string, verb: string) => `has ${verb}ed`],
    [/\bwill (?=[a-z])/g, 'may '],
    [/\bWe will ([a-z]{3,}?)e?\b/g, (_: string, verb: string) => `We have ${verb}ed`],
    [/\bwill (?=[a-z])(?!be\b|have\b)/g, 'did '],
    [/\b[Ww]e will ([a-z]+?)e?\b/g, (_: string, verb: string) => `We ${verb}ed`],
    [/\b(?:was|were)\b/g, 'will be'],
    [/\bhas (?=[a-z]+ed\b)/g, 'will have '],
    [/\b(?:is|are) expected to\b/g, 'did'],
    [/\b(?:was|were) (?=[a-z]+ed\b)/g, 'is expected to be '],
    [/\bexpected to\b/g, 'known to'],
  ]),
];

type Change = readonly [from: RegExp, to: string | ((...words: string[]) => string)];

function english(kind: string, changes: readonly Change[]): SeedKind[] {
  return seeds(kind, 'en', changes);
}

function chinese(kind: string, changes: readonly Change[]): SeedKind[] {
  return seeds(kind, 'zh', changes);
}

function seeds(kind: string, lang: 'zh' | 'en', changes: readonly Change[]): SeedKind[] {
  return changes.map(([from, to]) => ({
    group: 'meaning',
    kind,
    plant: (text, random) => plantOnce(text, lang, from, to, random()),
  }));
}

/** The text changed at one of the places. @param luck which of them, from 0 up to 1 */
function plantOnce(text: SeedText, lang: 'zh' | 'en', from: RegExp, to: Change[1], luck: number): Planted[] {
  const whole = text[lang];
  const places = [...whole.matchAll(from)];
  const match = places[Math.floor(luck * places.length)];
  if (match === undefined) return [];
  const replaced = typeof to === 'string' ? to.replaceAll('$1', match[1] ?? '') : to(...match);
  const spoiled = whole.slice(0, match.index) + replaced + whole.slice(match.index + match[0].length);
  return spoiled === whole ? [] : [{ [lang]: spoiled }];
}
