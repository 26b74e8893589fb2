import type { LoadedPage } from '../alignment/page-files.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/** The English is spelled as on Shanghai's English sites: center, program, organization. */
export function americanSpelling(page: LoadedPage): Issue[] {
  return blockPairs(page).flatMap(({ fragment, en }) =>
    britishWords(en.text).map((word): Issue => ({
      kind: 'british-spelling',
      file: page.files.en,
      line: en.line,
      fragment,
      found: word,
    })),
  );
}

/** British spellings in a text, except in names that keep theirs. */
export function britishWords(text: string): string[] {
  return [...new Set(text.replace(KEPT, '').match(BRITISH) ?? [])];
}

/**
 * Organizations and buildings with British spelling in their names. The length of a name is bounded: otherwise each of a
 * thousand capitals would be tried with everything after it.
 */
const KEPT =
  /Centre Pompidou|National Centre for the Performing Arts|Westbund Central|(?:\p{Lu}[\p{L}-]{0,40} ){1,8}Theatre(?: Company)?/gu;

const STEMS = [
  'capital',
  'central',
  'character',
  'commercial',
  'computer',
  'crystall',
  'digital',
  'emphas',
  'energ',
  'final',
  'formal',
  'general',
  'global',
  'harmon',
  'industrial',
  'institutional',
  'international',
  'legal',
  'liberal',
  'local',
  'maxim',
  'minim',
  'mobil',
  'modern',
  'normal',
  'optim',
  'organ',
  'personal',
  'popular',
  'prior',
  'priorit',
  'real',
  'recogn',
  'regular',
  'revital',
  'special',
  'stabil',
  'standard',
  'summar',
  'symbol',
  'synchron',
  'urban',
  'util',
  'visual',
].join('|');

const BRITISH = new RegExp(
  String.raw`\b(?:(?:re|multi|sub|inter)?cent(?:re|res|red)|theatres?|(?:kilo|centi|milli)?metres?|litres?|fibres?|calibre|neighbourhoods?|neighbour\w*|programmes?|labour\w*|colour\w*|honour\w*|favour\w*|behaviour\w*|harbour\w*|endeavour\w*|vigour|(?:re|de)?(?:${STEMS})is(?:e|es|ed|ing|ations?|ers?)|analys(?:e|ed|ing)|catalys(?:e|ed|ing)|defence|licence|offence|practis(?:e|ed|ing)|travell\w+|modelling|labell\w+|cancelled|signall\w+|fulfil|fulfilment|enrol|enrolment|skilful|ageing|grey|storeys?|catalogues?|artefacts?|jewellery|whilst|amongst|tyres?|kerbs?|per cent)\b`,
  'giu',
);
