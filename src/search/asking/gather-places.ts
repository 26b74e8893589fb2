import type { AskedPhrase, AskedPhrases } from './asked-phrases.ts';
import type { Concept } from './concept.ts';
import type { BlockMatch } from './match-blocks.ts';

/** A section that has to do with a question. */
export interface GatheredPlace {
  page: number;
  section: number;
  /** Its blocks that speak of it. */
  blocks: BlockMatch[];
  /** The phrases it answers that share a term with the question. */
  phrases: Set<AskedPhrase>;
}

/** Everything that speaks of a question, by section. */
export function gatherPlaces(
  concepts: readonly Concept[],
  blocks: readonly BlockMatch[],
  asked: AskedPhrases,
): GatheredPlace[] {
  const places = new Map<string, GatheredPlace>();
  const at = ({ page, section }: { page: number; section: number }): GatheredPlace => {
    const key = `${page} ${section}`;
    const place = places.get(key) ?? { page, section, blocks: [], phrases: new Set() };
    places.set(key, place);
    return place;
  };
  for (const block of blocks) at(block).blocks.push(block);
  for (const { key } of concepts.flatMap(({ ways }) => ways))
    for (const phrase of asked.byKey.get(key) ?? []) at(phrase).phrases.add(phrase);
  return [...places.values()];
}
