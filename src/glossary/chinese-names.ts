import { CLOSING_QUOTES, OPENING_QUOTES } from './quotation-marks.ts';
import type { TermMatch } from './term-match.ts';

/** One form of a name, ready to be compared with folded Chinese. */
export interface ChineseName {
  id: string;
  characters: readonly NameCharacter[];
  startsWithNumeral: boolean;
}

/** Names by their first character. */
export type ChineseNames = ReadonlyMap<string, readonly ChineseName[]>;

/** Prepares names for `matchChinese`. @param forms pairs of id and form of the name */
export function chineseNames(forms: readonly (readonly [id: string, form: string])[]): ChineseNames {
  return Map.groupBy(
    forms.map(([id, form]) => toName(id, form)).filter(({ characters }) => characters.length > 0),
    ({ characters }) => characters[0]?.character ?? '',
  );
}

/**
 * Every place where a name occurs in a Chinese text, overlaps included. Quotation marks and white space are ignored, and
 * so is an enumeration comma where the name has one itself or where it separates the numbered halves of a slogan
 * (“五违”、“四必”); elsewhere it separates two words (滨水岸、汇聚 is not 水岸汇). A tab separates table cells, and no match crosses
 * it.
 */
export function matchChinese(text: string, names: ChineseNames): TermMatch[] {
  const folded = fold(text);
  return folded.flatMap(({ character, start }, index) =>
    (names.get(character) ?? []).flatMap((name) => {
      const end = endOfName(folded, index, name.characters);
      return end !== null && standsAlone(text, start, end, name) ? [{ id: name.id, start, end }] : [];
    }),
  );
}

/** A name as `matchChinese` compares it: two names with the same key are found at the same places. */
export function nameKey(name: string): string {
  return fold(name)
    .map(({ character }) => character)
    .filter((character) => character !== COMMA)
    .join('');
}

interface NameCharacter {
  character: string;
  /** An enumeration comma may come before this character. */
  commaBefore: boolean;
}

interface FoldedCharacter {
  character: string;
  start: number;
  end: number;
}

const COMMA = '、';
const IGNORED = new RegExp(`[${OPENING_QUOTES}${CLOSING_QUOTES}]|(?!\\t)\\s`, 'u');
const NUMERAL = /[一二三四五六七八九十百千万两]/;

/** 十五个中心 and 第五个中心 are not 五个中心; but 十四五 is the plan period, a word of its own (十四五四大功能). */
const LARGER_NUMBER = /(?:[〇零二三四六七八九十百千万亿几第]|(?<!十[一二三四五六七八九])五)$/;
/** How many characters next to a name can decide whether it is a mention: three for 十四五. */
const NEIGHBORS = 3;
const LATIN_BEFORE = /[\p{Script=Latin}\p{Nd}]$/u;
const LATIN_AFTER = /^[\p{Script=Latin}\p{Nd}]/u;

function toName(id: string, form: string): ChineseName {
  const all = fold(form);
  const characters = all.flatMap(({ character }, index) => {
    if (character === COMMA) return [];
    const previous = all[index - 1]?.character;
    return [{ character, commaBefore: previous === COMMA || (previous !== undefined && NUMERAL.test(character)) }];
  });
  return { id, characters, startsWithNumeral: NUMERAL.test(characters[0]?.character ?? '') };
}

/**
 * Makes compatibility forms and letter case equal (ＴＴＯ, tto) and drops ignored characters; each character keeps its
 * offset.
 */
function fold(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!IGNORED.test(character))
      for (const form of character.normalize('NFKC').toLowerCase()) folded.push({ character: form, start, end });
    start = end;
  }
  return folded;
}

/** Offset of the end of the name if it begins at `index`, or null. */
function endOfName(
  folded: readonly FoldedCharacter[],
  index: number,
  characters: readonly NameCharacter[],
): number | null {
  let at = index;
  let end = 0;
  for (const { character, commaBefore } of characters) {
    if (commaBefore && at > index && folded[at]?.character === COMMA) at += 1;
    const found = folded[at];
    if (found?.character !== character) return null;
    end = found.end;
    at += 1;
  }
  return end;
}

/** A name is not a mention inside a larger number or as part of a Latin word (TTO in ATTO). */
function standsAlone(text: string, start: number, end: number, { startsWithNumeral }: ChineseName): boolean {
  const before = text.slice(Math.max(0, start - NEIGHBORS), start).normalize('NFKC');
  const after = text.slice(end, end + NEIGHBORS).normalize('NFKC');
  const mention = text.slice(start, end).normalize('NFKC');
  if (startsWithNumeral && LARGER_NUMBER.test(before)) return false;
  if (LATIN_AFTER.test(mention) && LATIN_BEFORE.test(before)) return false;
  return !(LATIN_BEFORE.test(mention) && LATIN_AFTER.test(after));
}
