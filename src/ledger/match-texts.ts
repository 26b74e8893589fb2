import { TextPairs } from './text-pairs.ts';

/**
 * From this likeness on, two texts count as one text with a correction. Of pairs of different texts on one page of this
 * library, 999 of 1,000 are below 0.58, 99 of 100 below 0.19; one changed character leaves a text of six characters at 0.6,
 * one of thirty at 0.95.
 */
export const ALIKE = 0.5;

/** A candidate this close to the best counts as equally good: then nothing is decided, and the candidates are reported. */
export const MARGIN = 0.05;

/** Below this likeness a text is not a candidate. */
const FAINT = 0.3;

/** A text counts as contained in another, as a part of it or joined to others, if at least this share of it is there. */
const MOST = 0.6;

/** Fewer shared pairs than this are chance, whatever share of a text they make up. */
const FEWEST = 3;

/** A text that is looked for, or one in which to look. */
export interface MatchedText {
  /** Of a block: `<document>/<page>/<fragment>`. */
  id: string;
  fingerprint: string;
  /** Null where it is not known: then only an equal fingerprint finds it. */
  text: string | null;
}

export interface Candidate {
  id: string;
  /** How alike the two are or, if greater, how much of one is contained in the other: 0 to 1. */
  likeness: number;
  /** Its text, where known. */
  text?: string | undefined;
}

/** Where a text is now. */
export type Fate =
  | { kind: 'same'; id: string; likeness: number }
  /** It was cut into several blocks, or stands in one with other texts. */
  | { kind: 'parts'; ids: readonly string[]; likeness: number }
  /** Nothing is clearly the same text; the best candidate first. */
  | { kind: 'unclear'; candidates: readonly Candidate[] }
  | { kind: 'gone' };

/**
 * Finds texts that are no longer where they were published, by their words and never by their place: the same text, a
 * corrected one, its parts, or a text it was joined to. Place decides only between texts with the same wording.
 *
 * @param lost texts to look for, in the order in which they were published
 * @param fresh blocks with a wording that was never published there, in reading order
 * @param settled pairs that a person has written down or marked: ids of fresh blocks by lost id
 */
export function matchTexts(
  lost: readonly MatchedText[],
  fresh: readonly MatchedText[],
  settled: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<string, Fate> {
  const sought = lost.map((one, order): Sought => ({ ...one, order, pairs: pairsOf(one.text), place: null, ids: [] }));
  const found = fresh.map((one, order): Found => ({
    ...one,
    order,
    rest: pairsOf(one.text),
    pairs: pairsOf(one.text),
    owners: [],
  }));
  const byId = new Map(found.map((one) => [one.id, one]));
  for (const one of sought) for (const id of settled.get(one.id) ?? []) settle(one, byId.get(id));
  matchSame(sought, found);
  const pairings = pairingsOf(
    sought.filter(isOpen),
    found.filter(({ owners }) => owners.length === 0),
  );
  const doubtful = matchAlike(pairings);
  matchParts(sought, found, doubtful);
  return new Map(sought.map((one) => [one.id, fateOf(one, found)]));
}

interface Sought extends MatchedText {
  order: number;
  pairs: TextPairs;
  /** The one block that holds it. */
  place: Found | null;
  /** All blocks that hold it, where it was cut or joined. */
  ids: Found[];
}

interface Found extends MatchedText {
  order: number;
  pairs: TextPairs;
  /** The pairs in it that no text placed here so far explains. */
  rest: TextPairs;
  owners: Sought[];
}

interface Pairing {
  one: Sought;
  block: Found;
  likeness: number;
}

const pairsOf = (text: string | null): TextPairs => (text === null ? NOTHING : TextPairs.of(text));
const NOTHING = TextPairs.of('').without(TextPairs.of(''));

const isOpen = ({ place, ids }: Sought): boolean => place === null && ids.length === 0;

function settle(one: Sought, block: Found | undefined): void {
  if (block === undefined) return;
  one.place ??= block;
  take(one, block);
}

function take(one: Sought, block: Found): void {
  block.owners.push(one);
  block.rest = block.rest.without(one.pairs);
}

/** Assigns texts with equal fingerprints: each to the block at its own address, else to one on its own page, else in order. */
function matchSame(sought: readonly Sought[], found: readonly Found[]): void {
  const blocks = Map.groupBy(
    found.filter(({ owners }) => owners.length === 0),
    ({ fingerprint }) => fingerprint,
  );
  const open = sought.filter((one) => isOpen(one) && blocks.has(one.fingerprint));
  for (const isNear of [isSamePlace, isSamePage, () => true])
    for (const one of open.filter(isOpen)) {
      const block = blocks.get(one.fingerprint)?.find((each) => each.owners.length === 0 && isNear(one, each));
      if (block !== undefined) settle(one, block);
    }
}

const isSamePlace = (one: MatchedText, block: MatchedText): boolean => one.id === block.id;
const isSamePage = (one: MatchedText, block: MatchedText): boolean => pageOf(one.id) === pageOf(block.id);
const pageOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));

/**
 * All pairs of texts that share more than chance, the most alike first; among equals, those at the same place first, then
 * those on the same page.
 */
function pairingsOf(sought: readonly Sought[], found: readonly Found[]): Pairing[] {
  const holders = new Map<string, [block: number, count: number][]>();
  for (const [index, { pairs }] of found.entries())
    for (const [pair, count] of pairs.counts) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [[index, count]]);
      else list.push([index, count]);
    }
  const pairings = sought.flatMap((one) => {
    const shared = new Map<number, number>();
    for (const [pair, count] of one.pairs.counts)
      for (const [index, there] of holders.get(pair) ?? [])
        shared.set(index, (shared.get(index) ?? 0) + Math.min(count, there));
    return [...shared].flatMap(([index, common]): Pairing[] => {
      const block = found[index];
      if (block === undefined) return [];
      const likeness = (2 * common) / (one.pairs.size + block.pairs.size);
      return likeness < ALIKE ? [] : [{ one, block, likeness }];
    });
  });
  return pairings.sort((a, b) => rank(b) - rank(a) || a.one.order - b.one.order || a.block.order - b.block.order);
}

function rank({ one, block, likeness }: Pairing): number {
  return likeness + (isSamePlace(one, block) ? 0.002 : isSamePage(one, block) ? 0.001 : 0);
}

/**
 * Assigns each text to the block most like it, the most alike first.
 *
 * @returns texts that fit another block equally well, or whose block fits another text equally well: nothing is decided for
 * them
 */
function matchAlike(pairings: readonly Pairing[]): ReadonlySet<Sought> {
  const chosen: Pairing[] = [];
  for (const pairing of pairings)
    if (isOpen(pairing.one) && pairing.block.owners.length === 0) {
      settle(pairing.one, pairing.block);
      chosen.push(pairing);
    }
  const doubtful = new Set([...rivals(chosen, pairings), ...exchangeable(chosen, pairings)]);
  for (const one of doubtful) {
    const block = one.place;
    one.place = null;
    if (block === null) continue;
    block.owners = block.owners.filter((owner) => owner !== one);
    block.rest = block.pairs;
  }
  return doubtful;
}

/** Texts that fit another free block equally well, and free texts that fit a block as well as the text assigned to it. */
function rivals(chosen: readonly Pairing[], pairings: readonly Pairing[]): Sought[] {
  return chosen.flatMap(({ one, block, likeness }) =>
    pairings
      .filter((rival) => likeness - rival.likeness <= MARGIN)
      .filter((rival) =>
        rival.one === one
          ? rival.block.owners.length === 0 && !isBoth(rival.block.pairs, one.pairs.without(block.pairs))
          : rival.block === block && rival.one.place === null && !isBoth(rival.one.pairs, block.rest),
      )
      .flatMap((rival) => [one, rival.one]),
  );
}

/** Whether a text fits into what another left over: then a text was split, or the two were joined, and they are not rivals. */
function isBoth(text: TextPairs, rest: TextPairs): boolean {
  return text.shared(rest) >= MOST * text.size;
}

/** Pairs of texts whose blocks might equally well be swapped. */
function exchangeable(chosen: readonly Pairing[], pairings: readonly Pairing[]): Sought[] {
  const likeness = new Map<Sought, Map<Found, number>>();
  for (const { one, block, likeness: value } of pairings)
    likeness.set(one, (likeness.get(one) ?? new Map<Found, number>()).set(block, value));
  const between = (one: Sought, block: Found): number => likeness.get(one)?.get(block) ?? 0;
  return chosen.flatMap((a, index) =>
    chosen.slice(index + 1).flatMap((b) => {
      const crossed = between(a.one, b.block) + between(b.one, a.block);
      return a.likeness + b.likeness - crossed <= MARGIN ? [a.one, b.one] : [];
    }),
  );
}

/** Assigns texts that were split into several blocks or joined to another text. */
function matchParts(sought: readonly Sought[], found: readonly Found[], doubtful: ReadonlySet<Sought>): void {
  const whole = ({ place, fingerprint }: Sought): boolean => place !== null && place.fingerprint === fingerprint;
  const open = sought.filter((one) => one.text !== null && !doubtful.has(one) && !whole(one));
  // The longest first: a short text may be part of many others.
  for (const one of open.sort((a, b) => b.pairs.size - a.pairs.size || a.order - b.order)) {
    const parts = partsOf(one, found);
    if (parts.length === 0) continue;
    for (const part of parts) take(one, part);
    one.ids = [...(one.place === null ? [] : [one.place]), ...parts].sort((a, b) => a.order - b.order);
  }
  // A block that holds more than one text is not the text of any one address: all of them lead to it.
  for (const one of sought)
    if (one.place !== null && one.ids.length === 0 && one.place.owners.length > 1) one.ids = [one.place];
}

/** The blocks that hold a text or, where one block is known already, those that hold the rest of it. */
function partsOf(one: Sought, found: readonly Found[]): Found[] {
  const { pairs, place } = one;
  let rest = place === null ? pairs : pairs.without(place.pairs);
  if (rest.size < FEWEST) return [];
  const parts: Found[] = [];
  const near = found
    .map((block) => ({ block, common: block === place ? 0 : rest.shared(block.rest) }))
    .sort((a, b) => b.common - a.common || a.block.order - b.block.order);
  // A joined part may come before a piece that fits better: once that piece is found, the joined part is most of what is
  // left. So look until nothing new is found.
  for (let known = -1; known < parts.length;) {
    known = parts.length;
    for (const { block } of near.filter((one) => !parts.includes(one.block))) {
      const common = rest.shared(block.rest);
      if (common < FEWEST) continue;
      const isPiece = block.owners.length === 0 && common >= MOST * block.pairs.size;
      const isJoined = common >= MOST * rest.size && common >= LEAST_JOINED * pairs.size;
      if (!isPiece && !isJoined) continue;
      parts.push(block);
      rest = rest.without(block.rest);
    }
  }
  const held = pairs.size - rest.size;
  return place === null && held < MOST * pairs.size ? [] : parts;
}

/** A smaller share of a text found in another is ignored: the two may just have a phrase in common. */
const LEAST_JOINED = 0.1;

function fateOf(one: Sought, found: readonly Found[]): Fate {
  if (one.ids.length > 0) {
    const held = one.ids.reduce((rest, { pairs }) => rest.without(pairs), one.pairs);
    return { kind: 'parts', ids: one.ids.map(({ id }) => id), likeness: 1 - held.size / Math.max(1, one.pairs.size) };
  }
  if (one.place !== null) {
    const { id, fingerprint, pairs } = one.place;
    return { kind: 'same', id, likeness: fingerprint === one.fingerprint ? 1 : Math.min(0.99, one.pairs.like(pairs)) };
  }
  const candidates = found
    .map((block) => ({ id: block.id, likeness: nearness(one, block) }))
    .filter(({ likeness }) => likeness >= FAINT)
    .sort((a, b) => b.likeness - a.likeness);
  return candidates.length === 0 ? { kind: 'gone' } : { kind: 'unclear', candidates: candidates.slice(0, 4) };
}

/** In a block that is already assigned to another text, only what that text does not explain counts. */
function nearness(one: Sought, { rest }: Found): number {
  const common = one.pairs.shared(rest);
  if (common < Math.min(FEWEST, one.pairs.size / 2)) return 0;
  const held = common / Math.max(1, Math.min(one.pairs.size, Math.max(rest.size, FEWEST)));
  return Math.max((2 * common) / (one.pairs.size + rest.size), held * PART_WEIGHT);
}

/** Being contained proves less than being alike: a short text may be part of many. */
const PART_WEIGHT = 0.9;
