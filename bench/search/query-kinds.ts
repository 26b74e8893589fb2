import type { Lang } from '../../src/i18n/lang.ts';
import type { Margins } from './extracts-around.ts';

/** One way in which a reader's query may be awkward, drawn from the printed text. */
export interface QueryKind {
  name: string;
  /** Matches what the extract is drawn around. */
  pattern: RegExp;
  margins: Margins;
  /** How the reader writes it; as printed where it is left out. */
  write?: (extract: string) => string;
}

const AROUND = { zh: { left: 5, right: 5 }, en: { left: 3, right: 3 } } as const;
const NOTHING = { left: 0, right: 0 };

/** What every kind of query is drawn from; all are asked as they are and between double quotes. */
export const QUERY_KINDS: Readonly<Record<Lang, readonly QueryKind[]>> = {
  zh: [
    { name: 'that are one sign', pattern: /[^\p{L}\p{N}\s]/gu, margins: NOTHING },
    { name: 'that begin with a sign', pattern: /[^\p{L}\p{N}\s]/gu, margins: { left: 0, right: 8 } },
    { name: 'that end in a sign', pattern: /[^\p{L}\p{N}\s]/gu, margins: { left: 8, right: 0 } },
    { name: 'with a space', pattern: /\s/gu, margins: AROUND.zh },
    { name: 'with quotation marks', pattern: /[“”‘’]/gu, margins: AROUND.zh },
    {
      name: 'with a different kind of quotation marks',
      pattern: /“[^“”]+”/gu,
      margins: AROUND.zh,
      write: (extract) => extract.replaceAll('“', '「').replaceAll('”', '」'),
    },
    { name: 'with digits', pattern: /\d/gu, margins: AROUND.zh },
    { name: 'with a rare sign', pattern: /[+%*<>#/·▲…—－-]/gu, margins: AROUND.zh },
    { name: 'with an enumeration comma', pattern: /、/gu, margins: AROUND.zh },
    { name: 'with Roman numerals', pattern: /[ⅠⅡⅢⅣⅤ]/gu, margins: AROUND.zh },
    {
      name: 'with Latin letters between Han characters',
      pattern: /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/gu,
      margins: AROUND.zh,
    },
    { name: 'in capitals', pattern: /[A-Za-z]+/gu, margins: AROUND.zh, write: (extract) => extract.toUpperCase() },
    { name: 'in small letters', pattern: /[A-Z]+/gu, margins: AROUND.zh, write: (extract) => extract.toLowerCase() },
    { name: 'in full width', pattern: /[!-~]+/gu, margins: AROUND.zh, write: inFullWidth },
    {
      name: 'in half width',
      pattern: /[，；：（）？！]/gu,
      margins: AROUND.zh,
      write: (extract) => extract.normalize('NFKC'),
    },
    {
      name: 'with wide spaces between the characters',
      pattern: /\p{Script=Han}{2,6}/gu,
      margins: NOTHING,
      write: (extract) => [...extract].join('\u3000'),
    },
    { name: 'that are a whole block', pattern: /^.{1,80}$/gsu, margins: NOTHING },
  ],
  en: [
    { name: 'that begin with a sign', pattern: /[^\p{L}\p{N}\s]/gu, margins: { left: 0, right: 4 } },
    { name: 'that end in a sign', pattern: /[^\p{L}\p{N}\s]/gu, margins: { left: 4, right: 0 } },
    {
      name: 'without their accents',
      pattern: /[\u00c0-\u024f]/gu,
      margins: AROUND.en,
      write: (extract) => extract.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    },
    { name: 'with a hyphen', pattern: /\w-\w/gu, margins: AROUND.en },
    {
      name: 'with a space for the hyphen',
      pattern: /\w-\w/gu,
      margins: AROUND.en,
      write: (extract) => extract.replaceAll('-', ' '),
    },
    { name: 'with a curly apostrophe', pattern: /’/gu, margins: AROUND.en },
    {
      name: 'with a straight apostrophe',
      pattern: /’/gu,
      margins: AROUND.en,
      write: (extract) => extract.replaceAll('’', "'"),
    },
    { name: 'with curly quotation marks', pattern: /[“”]/gu, margins: AROUND.en },
    { name: 'with a dash', pattern: /[–—]/gu, margins: AROUND.en },
    { name: 'with a number that has commas', pattern: /\d,\d/gu, margins: AROUND.en },
    { name: 'with a decimal number', pattern: /\d\.\d/gu, margins: AROUND.en },
    { name: 'with a rare sign', pattern: /[+%*&<>/×▲…;:()]/gu, margins: AROUND.en },
    { name: 'with letters that carry an accent', pattern: /[^\P{L}A-Za-z]/gu, margins: AROUND.en },
    {
      name: 'with accents encoded apart from their letters',
      pattern: /[^\P{L}A-Za-z]/gu,
      margins: AROUND.en,
      write: (extract) => extract.normalize('NFD'),
    },
    {
      name: 'that lack the plural',
      pattern: /\b\w{3,}s\b/gu,
      margins: { left: 3, right: 0 },
      write: (extract) => extract.slice(0, -1),
    },
    {
      name: 'that add a plural',
      pattern: /\b\w{3,}(?<!s)\b/gu,
      margins: { left: 3, right: 0 },
      write: (extract) => `${extract}s`,
    },
    { name: 'that cut a word', pattern: /\B\w{2,5}\B/gu, margins: AROUND.en },
    { name: 'in capitals', pattern: /[a-z]+/gu, margins: AROUND.en, write: (extract) => extract.toUpperCase() },
    { name: 'in full width', pattern: /[!-~]+/gu, margins: AROUND.en, write: inFullWidth },
    { name: 'that are a whole block', pattern: /^.{1,200}$/gsu, margins: NOTHING },
  ],
};

function inFullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
