import { chineseNumeral } from '../../numbers/chinese-numerals.ts';
import { ENGLISH_CARDINALS } from '../../numbers/english-words.ts';

/** A place as somebody cites it. */
export type Citation =
  | { kind: 'number'; page: string; fragment: string | null }
  | { kind: 'address'; document: string; page: string; fragment: string | null }
  | { kind: 'fingerprint'; fingerprint: string };

/** What a query cites, where the whole of it is a citation; null for any other words. */
export function readCitation(query: string): Citation | null {
  const plain = query.normalize('NFKC').trim().toLowerCase();
  return readAddress(plain) ?? readFingerprint(plain) ?? readNumbers(plain);
}

/** An address with or without its host and fragment, or the id of a block: plan/chapter-5/s1-p3. */
function readAddress(plain: string): Citation | null {
  const [, document, page, fragment] = ADDRESS.exec(plain) ?? [];
  if (document === undefined || page === undefined) return null;
  return { kind: 'address', document, page, fragment: fragment ?? null };
}

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ADDRESS = new RegExp(
  `^(?:https?://[^\\s#?]*?)?/?(?:(?:zh|en)/)?(?:parallel/|cite/)?(${NAME})/(${NAME})/?(?:\\?[^#\\s]*)?(?:#|/)?(${NAME})?$`,
);

/** The first twelve hex digits of a hash; a plain number or word is not one. */
function readFingerprint(plain: string): Citation | null {
  const isOne = /^[0-9a-f]{12}$/.test(plain) && /\d/.test(plain) && /[a-f]/.test(plain);
  return isOne ? { kind: 'fingerprint', fingerprint: plain } : null;
}

function readNumbers(plain: string): Citation | null {
  const bare = plain.replace(OF_WHAT, '').replace(OF_WHAT_BEHIND, '');
  const digits = bare.replace(NUMBER_WORD, (word) => String(ENGLISH_CARDINALS[word]));
  const written = CHINESE.exec(bare) ?? ENGLISH.exec(digits) ?? ENGLISH_BACKWARDS.exec(digits);
  if (written?.groups !== undefined) return fromGroups(written.groups);
  const [, chapter, section, paragraph] = POINTS.exec(bare) ?? [];
  return chapter === undefined ? null : placed('chapter', chapter, section, paragraph);
}

/** A citation may name its document: the plan, chapter 5; 规划第五章; 5.1 of the plan. */
const OF_WHAT =
  /^(?:the )?(?:plan|outline|report)(?=[\s,:])[\s,:]+|^[“"]?(?:十[一二三四五六七八九]五)?[”"]?(?:规划|纲要|报告)+(?=第?[\d一二三四五六七八九十百]|附)/;
const OF_WHAT_BEHIND = /\s*(?:of|in) the (?:plan|outline|report)$/;

const NUMBER_WORD = new RegExp(`\\b(?:${Object.keys(ENGLISH_CARDINALS).join('|')})\\b`, 'g');

const DIGITS = '[\\d零一二三四五六七八九十百]+';
const CHINESE = new RegExp(
  `^第?(?<number>${DIGITS})(?<unit>章|篇|部分)\\s*(?:第?(?<section>${DIGITS})节)?\\s*(?:第?(?<paragraph>${DIGITS})(?:自然)?段)?$|^附[表件](?<annex>${DIGITS})$`,
);
const ENGLISH =
  /^(?:the )?(?<unit>chapter|chap\.?|ch\.?|part|pt\.?)\s*(?<number>\d+|[ivx]+)[,\s]*(?:(?:section|sect?\.?|§)\s*(?<section>\d+))?[,\s]*(?:para(?:graph)?\.?\s*(?<paragraph>\d+))?$|^(?:annex|(?:appended )?table|appendix)\s+(?:no\.?\s*)?(?<annex>\d+)$/;
/** Paragraph 3 of section 1 of chapter 5: the smallest first. */
const ENGLISH_BACKWARDS =
  /^(?:para(?:graph)?\.?\s*(?<paragraph>\d+)(?: of|,| in)?\s+)?(?:(?:section|sect?\.?|§)\s*(?<section>\d+)(?: of|,| in)?\s+)(?:the )?(?<unit>chapter|chap\.?|ch\.?|part)\s*(?<number>\d+|[ivx]+)$/;
const POINTS = /^(?:§\s*)?([1-9]\d?)\.([1-9]\d?)(?:\.([1-9]\d?))?$/;

function fromGroups({ unit, number, section, paragraph, annex }: Record<string, string | undefined>): Citation {
  if (annex !== undefined) return placed('annex', annex);
  return placed(unit === '章' || unit?.startsWith('ch') ? 'chapter' : 'part', number ?? '', section, paragraph);
}

function placed(kind: 'chapter' | 'part' | 'annex', number: string, section?: string, paragraph?: string): Citation {
  const parts = [
    ...(section === undefined ? [] : [`s${valueOf(section)}`]),
    ...(paragraph === undefined ? [] : [`p${valueOf(paragraph)}`]),
  ];
  return { kind: 'number', page: `${kind}-${valueOf(number)}`, fragment: parts.length === 0 ? null : parts.join('-') };
}

/** In digits, in Chinese as chapters are numbered, or in Roman numerals as parts are. */
function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  return /^[ivx]+$/.test(number) ? romanValue(number) : chineseNumeral(number);
}

function romanValue(number: string): number {
  const values = [...number].map((character) => (character === 'x' ? 10 : character === 'v' ? 5 : 1));
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
