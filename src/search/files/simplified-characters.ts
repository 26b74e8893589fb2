import { plainRadical } from '../../wording/plain-radical.ts';
import type { TraditionalPairs } from './first-answer.ts';

/** Makes what is typed in traditional characters simple, as far as the library has the simplified ones. */
export class SimplifiedCharacters {
  private readonly always: ReadonlyMap<string, string>;
  private readonly sometimes: ReadonlyMap<string, string>;

  constructor({ sometimes, ...always }: TraditionalPairs) {
    this.always = pairedCharacters(always);
    this.sometimes = pairedCharacters(sometimes);
  }

  /** With the characters made simple that stand for one character in every word. */
  simplify(text: string): string {
    return Array.from(text, (character) => this.always.get(plainHan(character)) ?? character).join('');
  }

  /** With those too that stand for another one in some words only; all of them first, then some. */
  simplifyFurther(text: string): string[] {
    const characters = Array.from(text);
    const places = characters
      .flatMap((character, place) => (this.sometimes.has(character) ? [place] : []))
      .slice(0, MOST_UNSURE);
    const choices = Array.from({ length: 2 ** places.length - 1 }, (_, number) => 2 ** places.length - 1 - number);
    return choices.map((choice) =>
      characters
        .map((character, place) =>
          (choice >> places.indexOf(place)) & 1 && places.includes(place)
            ? (this.sometimes.get(character) ?? character)
            : character,
        )
        .join(''),
    );
  }
}

/** Each such character doubles the ways to read a text. */
const MOST_UNSURE = 3;

function plainHan(character: string): string {
  return plainRadical(character) ?? character.normalize('NFKC');
}

function pairedCharacters({
  traditional,
  simplified,
}: Record<'traditional' | 'simplified', string>): Map<string, string> {
  const characters = [...simplified];
  return new Map([...traditional].map((character, place) => [character, characters[place] ?? character]));
}
