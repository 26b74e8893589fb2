import { officialNumber, printedNumber, type NumberStyle } from './printed-number.ts';
import { firstOutside } from './split-run-in.ts';

/** Whether a line has a separate name, with or without a number; in a note [1] only a colon counts. */
export function namesTerm(text: string): boolean {
  const number = termNumber(text);
  const rest = text.slice(number?.printed.length ?? 0);
  const colon = colonOutside(rest);
  return (colon > 0 && colon <= 40) || (number?.form !== 'note' && divideAt(rest, STRONG) !== null);
}

export interface TermNumber {
  number: number;
  printed: string;
  /** Brackets and stop of the number; those of a list inside a definition differ. */
  form: string;
}

export function termNumber(line: string): TermNumber | null {
  const page = PAGE.exec(line)?.[0] ?? '';
  const text = line.slice(page.length);
  for (const [form, pattern] of TERM_NUMBERS) {
    const match = pattern.exec(text);
    if (match !== null)
      return { number: officialNumber((match[1] ?? '').normalize('NFKC')) ?? 0, printed: page + match[0], form };
  }
  const number = printedNumber(text);
  return number === null || number.isWeak
    ? null
    : { number: number.number, printed: page + number.printed, form: SAME_FORM[number.style] ?? number.style };
}

/** ⑴ and ⒈ end at 20; (21) and 21. continue the same list. */
const SAME_FORM: Readonly<Partial<Record<NumberStyle, string>>> = { arabic: 'plain', 'arabic-bracket': 'bracket' };

/** [1], [^1], [iv], 〔1〕, 〈1〉, {1}, 注1：, 注①, 1., 1、, 1，, 1｜, 1-, 1 “…”, （1）, 1）; 一、 and ① are read as for headings. */
const TERM_NUMBERS: readonly (readonly [string, RegExp])[] = [
  ['note', /^[*＊]?[[〔【［〈<{｛]\s*[注^]?\s*([\d０-９]{1,3}|[ivxl]{1,6})\s*[\]〕】］〉>}｝]\s*[.．、：:]?\s*/u],
  ['note', /^[*＊]?注释?\s*([\d０-９]{1,3}|[①-⑳㉑-㉟㊱-㊿])\s*[.．、：:]?\s*/u],
  ['named', /^(?:关键词|名词|术语|概念|热词)\s*([\d０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*[.．、：:]\s*/u],
  ['decimal', /^(?:[A-Z]|\d{1,2})[.．](\d{1,3})[.．、]?[\s　]+(?=\S)/u],
  ['plain', /^[*＊]?([\d０-９]{1,3})\s*(?:[.．、：:，｜|]|[,-](?!\d)|[\s　]|(?=[“《【])|$)[\s　]*/u],
  ['bracket', /^[*＊]?[（(]?\s*([\d０-９]{1,3})\s*[）)]\s*[.．、]?\s*/u],
];

/** The page of the report that has the term: 第3页：, （第3页）, P3. */
const PAGE =
  /^(?:[（(【[]?\s*第?\s*\d{1,3}(?:\s*[-—、，,]\s*\d{1,3})*\s*页\s*[）)】\]]?|P\.?\s*\d{1,3}(?=[\s：:、]))\s*[：:.、]?\s*/u;

/** Whether a line is only a name, above the sentence that explains it. */
export function standsAlone(text: string, next = ''): boolean {
  return text.length <= 40 && !/[。；，]$/u.test(text) && /[。；]$/u.test(next);
}

const BULLET = /^[●■◆★▲·•◇□○※▪☆＊*◎➢➤►▶▷◈❖✦√→⚫-]\s*/u;

/** The text before the name of a term without a number. */
export function leadOf(text: string): string {
  return BULLET.exec(text)?.[0] ?? PAGE.exec(text)?.[0] ?? '';
}

/** A dash begins an entry where it begins most of them, or the first; otherwise it begins part of a definition. */
export function dashOf(text: string): string {
  return /^[—–─―]{1,2}\s*/u.exec(text)?.[0] ?? '';
}

/** The text before the name of a term: its number, else a bullet or a page. */
export function beforeName(text: string): string {
  return termNumber(text)?.printed ?? leadOf(text);
}

/** Whether a line is only a page, such as （第3页）. */
export function isPage(text: string): boolean {
  return PAGE.exec(text)?.[0] === text;
}

interface Divided {
  name: string;
  definition: string;
}

/**
 * Whether the text that a glossary explains contains a name. If `behind` is 即, it does not contain 免申 where it only has
 * 免申即享.
 */
export type IsKnown = (name: string, behind: string) => boolean;

/**
 * Name and definition of one line; null where nothing separates them. A line that is only a name is not cut at a 是 or 即
 * in it. If a clear sign gives a name that is not in the text, another sign that gives a known name is preferred.
 */
export function divide(text: string, isKnown: IsKnown): Divided | null {
  const clear = divideAt(text, STRONG);
  if (clear === null || !isKnown(clear.name, '')) {
    const isUnclear = clear === null || clear.name.includes('，');
    const known = knownName(text, isKnown, isUnclear ? BEHIND_NAME : BEHIND_NAME_BUT_COLON);
    if (known !== null) return known;
  }
  const isName = text.length <= 40 && !/[。；]/u.test(text);
  return clear ?? (isName ? null : (divideAt(text, WEAK) ?? divideAt(text, WEAKEST)));
}

/** A known name may be followed by almost any sign, or by brackets around all the rest. */
const IN_BRACKETS = '[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)][。；]?$';
const BEHIND_NAME = new RegExp(`^(?:[：:。；，\\s是指即系—–=→｜|-]|${IN_BRACKETS})`, 'u');
const BEHIND_NAME_BUT_COLON = new RegExp(`^(?:[\\s是指即系—–=→｜|-]|${IN_BRACKETS})`, 'u');

/** The longest known name at the beginning of the line that is followed by a sign. */
function knownName(text: string, isKnown: IsKnown, sign: RegExp): Divided | null {
  for (let end = Math.min(40, text.length - 2); end > 1; end -= 1) {
    const name = text.slice(0, end);
    const isWhole = name.split('“').length === name.split('”').length;
    if (isWhole && sign.test(text.slice(end)) && isKnown(name, text.charAt(end)))
      return { name: name.trim(), definition: text.slice(end).replace(/^[：:。；，\s—–=→｜|-]+/u, '') };
  }
  return null;
}

/** Whether a clear sign separates a name. */
export function isNamed(text: string): boolean {
  return divideAt(text, STRONG) !== null;
}

/** Cuts a line at whichever of the signs comes first. */
function divideAt(text: string, signs: readonly Sign[]): Divided | null {
  return signs.flatMap((sign) => sign(text) ?? []).toSorted((a, b) => a.name.length - b.name.length)[0] ?? null;
}

type Sign = (text: string) => Divided | null;

/** The second group of the pattern belongs to the definition. */
const sign =
  (pattern: RegExp): Sign =>
  (text) => {
    const match = pattern.exec(text);
    return match?.[1] === undefined
      ? null
      : { name: match[1].trim(), definition: text.slice(match[0].length - (match[2]?.length ?? 0)).trim() };
  };

const colon: Sign = (text) => {
  const at = colonOutside(text);
  return at <= 0 || at > NAME_LENGTH || /[。；！？]/u.test(text.slice(0, at))
    ? null
    : { name: text.slice(0, at).trim(), definition: text.slice(at + 1).trim() };
};

const NAME_LENGTH = 80;
const BRACKETS = sign(/^[【〖［[〔](?!\d+[】〗］\]〕])([^】〗］\]〕]{1,40})[】〗］\]〕]\s*[：:]?()/u);

/** Whether a line is 【三高四新】 or ［三高四新］, with or without a definition. */
export function isBracketed(text: string): boolean {
  return BRACKETS(text) !== null;
}

/** Whether a name is before a colon or in 【】. */
export function isNamedByColon(text: string): boolean {
  return divideAt(text, [BRACKETS, colon]) !== null;
}

const STRONG: readonly Sign[] = [
  BRACKETS,
  colon,
  sign(/^([^。；]{1,40}?)\s*(?:——|──|--|[｜|])\s*()/u),
  // 强度=支出/总值 is a formula.
  sign(/^([^。；，：=＝]{1,40}?)\s*[=＝]\s*()(?=是?指|“)/u),
  sign(/^([^。；，]{1,40}?)，?((?:主要)?(?:是指|指的是|是对|即指|即是|系指|就是))/u),
  sign(/^([^。；，]{1,40}?)，((?:主要)?(?:是|指|即|系))/u),
  sign(/^([^。；，：:\s　]{1,30})(?:　|\t|\s{2,})\s*()(?=\S)/u),
];
const WEAK: readonly Sign[] = [
  sign(/^([^。；，—–]{2,40}?)\s*[—–]\s*()(?=[\p{Script=Han}“])/u),
  sign(/^([^。；，：:（(]{2,40}?)([（(](?:主要)?(?:是指|指|即)[^]*[）)][。；]?)$/u),
  sign(/^([^。；，]{1,40}?)((?:主要)?(?:指|是|即))/u),
  sign(/^([^。；，\s　]{1,30})[\s　]+()(?=\S)/u),
  sign(/^([^。；]{1,40}?)。()(?=.)/u),
];
/** As a last resort: the end of quotation marks, or the first comma. */
const WEAKEST: readonly Sign[] = [
  sign(/^((?:“[^”]{1,30}”[、和]?)+)()(?=[^，。；：、的和及与])/u),
  sign(/^([^。；，]{2,20})，()/u),
];

/** The first colon outside brackets and quotation marks, within the maximum length of a name; -1 without one. */
function colonOutside(text: string): number {
  const end = firstOutside(text.slice(0, REACH), /[：:]/uy);
  return end === undefined ? -1 : end - 1;
}

/** A mark opened in the name may be closed only after it. */
const REACH = 2 * NAME_LENGTH;
