import type { LibraryIndex } from '../index/library-index.ts';
import type { Positions } from '../pagefind/read-chunk.ts';
import type { SectionPlace } from '../files/section-place.ts';
import type { Nearest } from './nearest.ts';

/**
 * Sections that hold what is most telling of a Chinese query, in whatever order: of 徐汇区有多少养老床位 that is 养老床位,
 * because few pages have it. Best first; those with much less than the best are left out.
 */
export async function nearestParts(index: LibraryIndex, phrases: readonly string[]): Promise<Nearest | null> {
  const parts = partsOf(phrases).slice(0, MOST_PARTS);
  const weighed = await Promise.all(parts.map(async (part) => ({ ...part, positions: await index.find(part.text) })));
  const known = weighed
    .filter(({ positions }) => positions.size > 0)
    .map((part) => ({ ...part, weight: Math.log((index.first.pages.length + 1) / part.positions.size) }));
  const ends = known.length === 0 ? NOWHERE : await index.blockEnds();
  const found = [...new Set(known.flatMap(({ positions }) => [...positions.keys()]))]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const page = index.first.pages[number];
      const blocks = page === undefined ? [] : blocksWith(known, number, ends.get(number) ?? []);
      return page === undefined
        ? []
        : page.sections.flatMap((section) => {
            const [best] = blocks
              .filter(({ end }) => end >= section.start && end < section.end)
              .sort((a, b) => b.weight - a.weight);
            return best === undefined ? [] : [{ place: { page, section } satisfies SectionPlace, ...best }];
          });
    });
  const inOrder = found.sort((a, b) => b.weight - a.weight);
  const [best] = inOrder;
  if (best === undefined) return null;
  return {
    places: inOrder.filter(({ weight }) => weight >= best.weight * SHARE).map(({ place }) => place),
    find({ folded, borrowed }) {
      const pieces = borrowed ? [] : piecesOf(known.filter(({ text }) => folded.includes(text)));
      const most = Math.max(...pieces.map(({ weight }) => weight));
      const telling = pieces.filter(({ weight }) => weight >= most * SHARE);
      return telling.length === 0
        ? null
        : {
            phrases: telling.map(({ text }) => text),
            weight: pieces.reduce((sum, { weight }) => sum + weight ** 2, 0),
          };
    },
    missing: parts.length - best.count,
  };
}

const SHARE = 0.5;
const NOWHERE: Positions = new Map();

/** A pasted text is known by its beginning. */
const MOST_PARTS = 60;

interface Part {
  text: string;
  /** Place of its first character in the query. */
  at: number;
}

/** A part that some text has. */
interface KnownPart extends Part {
  positions: Positions;
  /** The more, the fewer pages have it. */
  weight: number;
}

interface BlockParts {
  /** Position of the end of the block. */
  end: number;
  /** Parts of the query that it has, and their weight. */
  count: number;
  weight: number;
}

/** Weight of the query in each block of a page that has something of it; parts that follow each other as in the query count once more. */
function blocksWith(known: readonly KnownPart[], page: number, ends: readonly number[]): BlockParts[] {
  const blocks = new Map<number, Map<string, number>>();
  const before = new Set<string>();
  for (const { text, at, positions, weight } of known)
    for (const position of positions.get(page) ?? []) {
      const end = ends.find((last) => last >= position) ?? Infinity;
      const parts = blocks.get(end) ?? new Map<string, number>();
      blocks.set(end, parts);
      const follows = before.has(`${at - 1} ${position - 1}`);
      before.add(`${at} ${position}`);
      parts.set(text, Math.max(parts.get(text) ?? 0, follows ? weight * 2 : weight));
    }
  return [...blocks].map(([end, parts]) => ({
    end,
    count: parts.size,
    weight: [...parts.values()].reduce((sum, weight) => sum + weight, 0),
  }));
}

/** Two neighboring characters each, overlapping; a Latin word or a number is one part, because pieces of it say something else; one of two characters stands within many. */
function partsOf(phrases: readonly string[]): Part[] {
  let before = 0;
  return phrases.flatMap((phrase) => {
    const words = [...phrase.matchAll(/[\p{Script=Latin}\p{N}.]{2,}/gu)].map(({ 0: text, index }) => ({
      text,
      at: index,
    }));
    const isInside = (at: number): boolean =>
      words.some((word) => at > word.at - 1 && at + 1 < word.at + word.text.length);
    const pairs = Array.from({ length: Math.max(0, phrase.length - 1) }, (_, at) => ({
      text: phrase.slice(at, at + 2),
      at,
    })).filter(({ at, text }) => !isInside(at) && /\p{Script=Han}/u.test(text));
    const parts = [...words.filter(({ text }) => text.length > 2), ...pairs]
      .map(({ text, at }) => ({ text, at: at + before }))
      .sort((a, b) => a.at - b.at);
    before += phrase.length + 1;
    return parts;
  });
}

/** Parts that overlap or touch, joined: as the query has them. */
function piecesOf(parts: readonly (Part & { weight: number })[]): { text: string; weight: number }[] {
  const pieces: (Part & { weight: number })[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const overlap = last === undefined ? -1 : last.at + last.text.length - part.at;
    if (last === undefined || overlap < 1) pieces.push({ ...part });
    else {
      last.text += part.text.slice(overlap);
      last.weight += part.weight;
    }
  }
  return pieces;
}
