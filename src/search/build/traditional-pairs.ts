import { Converter } from 'opencc-js/t2cn';
import type { TraditionalPairs } from '../answer/first-answer.ts';

/** The traditional characters, of Taiwan and Hong Kong too, whose simplified form occurs in a text. */
export function traditionalPairs(text: string): TraditionalPairs {
  const occurring = new Set(text);
  const pairs = hanCharacters().flatMap((traditional) => {
    const simplified = simplify.map((convert) => convert(traditional)).find((form) => form !== traditional && occurring.has(form));
    return simplified === undefined || occurring.has(traditional) ? [] : [{ traditional, simplified }];
  });
  return { traditional: pairs.map((pair) => pair.traditional).join(''), simplified: pairs.map((pair) => pair.simplified).join('') };
}

const simplify = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** Unified ideographs of the basic plane, which hold all characters in common use. */
function hanCharacters(): string[] {
  return Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));
}
