import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { kept } from '../../files/kept-work.ts';
import type { TraditionalPairs } from '../files/first-answer.ts';

interface Pair {
  traditional: string;
  simplified: string;
}

/** The traditional characters, of Taiwan and Hong Kong too, whose simplified form occurs in a text. */
export function traditionalPairs(text: string): TraditionalPairs {
  const always = alwaysMeant(text);
  return { ...joined(always), sometimes: joined(sometimesMeant(text, always)) };
}

/** Characters that are traditional for one in the text wherever they occur. */
function alwaysMeant(text: string): Pair[] {
  const occurring = new Set(text);
  return kept('simplified', '', simplifiedCharacters).flatMap(([traditional, forms]) => {
    const simplified = forms.find((form) => occurring.has(form));
    return simplified === undefined || occurring.has(traditional) ? [] : [{ traditional, simplified }];
  });
}

/** The characters whose simplified forms differ, with these forms: the same for every text. */
function simplifiedCharacters(): [traditional: string, forms: string[]][] {
  const simplify = SCRIPTS.map((from) => toSimplified({ from, to: 'cn' }));
  return hanCharacters().flatMap((traditional) => {
    const forms = simplify.map((convert) => convert(traditional)).filter((form) => form !== traditional);
    return forms.length === 0 ? [] : [[traditional, forms]];
  });
}

/** Characters that are traditional only in certain words of the text and simplified elsewhere too: 批覆 for 批复. */
function sometimesMeant(text: string, always: readonly Pair[]): Pair[] {
  const known = new Map(always.map(({ traditional, simplified }) => [traditional, simplified]));
  const found = new Map<string, string>();
  // Line by line: the pairs of a large text would not fit into the memory a build may take.
  for (const line of new Set(text.split('\n')))
    for (const { traditional, simplified } of kept('traditional', line, () => pairsOf(line)))
      if (known.get(traditional) !== simplified) found.set(traditional, simplified);
  return [...found]
    .map(([traditional, simplified]) => ({ traditional, simplified }))
    .sort((a, b) => (a.traditional < b.traditional ? -1 : 1));
}

function pairsOf(line: string): Pair[] {
  traditionalize ??= SCRIPTS.map((to) => toTraditional({ from: 'cn', to }));
  return traditionalize.flatMap((convert) => pairsBetween(convert(line), line));
}

/** Made on first use, since that takes a while and is not needed where every line is known. */
let traditionalize: ((text: string) => string)[] | undefined;

/** Where two ways of writing a line differ. A different number of characters means another word, not another script. */
function pairsBetween(inTraditional: string, inSimplified: string): Pair[] {
  const [ones, others] = [Array.from(inTraditional), Array.from(inSimplified)];
  if (ones.length !== others.length) return [];
  return ones
    .map((traditional, place) => ({ traditional, simplified: others[place] ?? traditional }))
    .filter(({ traditional, simplified }) => traditional !== simplified);
}

function joined(pairs: readonly Pair[]): Pair {
  return {
    traditional: pairs.map(({ traditional }) => traditional).join(''),
    simplified: pairs.map(({ simplified }) => simplified).join(''),
  };
}

const SCRIPTS = ['t', 'tw', 'hk'] as const;

/** Unified ideographs of the basic plane, which includes all characters in common use. */
function hanCharacters(): string[] {
  return Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));
}
