import { cutSentences } from '../glossary/cut-sentences.ts';
import type { LibraryBlock } from '../library/library.ts';

/** A sentence or block that is already translated. */
export interface MemoryEntry {
  zh: string;
  en: string;
  /** Id of the block it is in. */
  block: string;
}

/** An entry that is similar to another text. */
export interface NearMatch extends MemoryEntry {
  /** How similar, in percent: the share of character pairs that both have. */
  likeness: number;
}

/** In percent. Below this, reading the proposal costs more time than it saves. */
const LEAST = 60;
/** In characters. Shorter texts are names, which the notes give. */
const SHORTEST = 6;

/**
 * What the library has translated: its blocks and, where a block has as many sentences in English as in Chinese, each of
 * its sentences. Such documents hardly repeat a text exactly, but headings, rows and set phrases return almost unchanged.
 */
export class TranslationMemory {
  private readonly entries: readonly MemoryEntry[];
  private readonly pairsOf: readonly ReadonlySet<string>[];
  private readonly byPair = new Map<string, number[]>();

  constructor(blocks: readonly LibraryBlock[]) {
    const all = blocks.filter(({ translation }) => translation === 'current').flatMap(entriesOf);
    this.entries = [...new Map(all.map((entry) => [entry.zh, entry])).values()];
    this.pairsOf = this.entries.map(({ zh }) => pairsIn(zh));
    this.pairsOf.forEach((pairs, index) => {
      for (const pair of pairs) {
        const list = this.byPair.get(pair);
        if (list === undefined) this.byPair.set(pair, [index]);
        else list.push(index);
      }
    });
  }

  /**
   * At most `most` entries similar to the text or to one of its sentences. @param own id of the text's own block, which
   * is left out
   */
  near(zh: string, own: string, most = 3): NearMatch[] {
    const texts = [...new Set([zh, ...cutSentences(zh, 'zh').map(({ text }) => text)])];
    const found = texts.flatMap((text) => this.nearest(text, own));
    const best = new Map<string, NearMatch>();
    for (const match of found) if ((best.get(match.zh)?.likeness ?? 0) < match.likeness) best.set(match.zh, match);
    return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, most);
  }

  private nearest(text: string, own: string): NearMatch[] {
    if (text.length < SHORTEST) return [];
    const pairs = pairsIn(text);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const index of this.byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const near = [...shared].flatMap(([index, count]): NearMatch[] => {
      const entry = this.entries[index];
      const size = pairs.size + (this.pairsOf[index]?.size ?? 0);
      const likeness = Math.floor((200 * count) / size);
      return entry === undefined || likeness < LEAST || entry.block === own ? [] : [{ ...entry, likeness }];
    });
    return near.sort((a, b) => b.likeness - a.likeness).slice(0, 2);
  }
}

function entriesOf({ id, zh, en }: LibraryBlock): MemoryEntry[] {
  if (en === null || zh.length < SHORTEST) return [];
  const [chinese, english] = [cutSentences(zh, 'zh'), cutSentences(en, 'en')];
  const sentences =
    chinese.length > 1 && chinese.length === english.length
      ? chinese.map(({ text }, index) => ({ zh: text, en: english[index]?.text ?? '', block: id }))
      : [];
  return [{ zh, en, block: id }, ...sentences.filter((entry) => entry.zh.length >= SHORTEST)];
}

function pairsIn(text: string): Set<string> {
  const characters = [...text.normalize('NFKC').replace(/\s/gu, '')];
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character));
}
