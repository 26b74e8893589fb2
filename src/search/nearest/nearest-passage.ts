import type { IndexedPage } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { Positions } from '../pagefind/read-chunk.ts';
import type { FoundInBlock, SectionPlace } from '../files/section-place.ts';
import type { Nearest } from './nearest.ts';

/**
 * Sections in which most of a long query stands in its order, with some of it changed, left out or put in: a text copied
 * with mistakes, or over the end of a paragraph (the better half counts). Each pair of characters (in English each word)
 * says where in a text the query would begin; where most of them say nearly the same, there it stands.
 */
export async function nearestPassage(index: LibraryIndex, phrases: readonly string[]): Promise<Nearest | null> {
  const units = unitsOf(phrases, index.lang).slice(0, MOST_UNITS);
  if (units.length < FEWEST_UNITS) return null;
  const found = new Map(
    await Promise.all([...new Set(units)].map(async (unit) => [unit, await index.find(unit)] as const)),
  );
  const weights = units.map((unit) => weightOf(found.get(unit)?.size ?? 0, index.first.pages.length));
  const least = weights.reduce((sum, weight) => sum + weight, 0) * SHARE;
  const ends = await index.blockEnds();
  const places = pagesWithEnough(found, units, { weights, least })
    .flatMap((number) =>
      sectionsWith(index.first.pages[number], votes(placesOn(number, found), units), {
        weights,
        least,
        ends: ends.get(number) ?? [],
      }),
    )
    .sort((a, b) => b.alike - a.alike);
  const [best] = places;
  if (best === undefined) return null;
  return {
    places: places.filter(({ alike }) => alike > best.alike * SHARE).map(({ place }) => place),
    find: ({ folded, borrowed }) => (borrowed ? null : piecesIn(folded, units, { weights, least, lang: index.lang })),
    missing: units.length - best.units,
  };
}

/** Much less than half says nothing, and a short query has too little to be known by half of it. */
const [SHARE, FEWEST_UNITS, FEWEST_ALIKE] = [0.45, 4, 3];

/** At least so many units must stand on no more than half of the pages. */
const [FEWEST_TELLING, TELLING] = [2, Math.log(2)];

/** What stands on every page says nothing of where the query begins; what stands on none should have said most. */
function weightOf(pages: number, all: number): number {
  return Math.log((all + 1) / (pages + 0.5));
}

/** A pasted text is known by its beginning. */
const MOST_UNITS = 60;

/** Units by which a query may be longer or shorter than the text before what stands there counts as something else. */
const MOST_SHIFT = 2;

/** Neighboring characters of Chinese, overlapping; words of English. */
function unitsOf(phrases: readonly string[], lang: LibraryIndex['lang']): string[] {
  if (lang === 'en') return phrases.flatMap((phrase) => phrase.split(' '));
  const whole = phrases.join('');
  return Array.from({ length: Math.max(0, whole.length - 1) }, (_, at) => whole.slice(at, at + 2));
}

/** A unit of the query where it stands in a text. */
interface Vote {
  offset: number;
  at: number;
}

/** Where the query would begin: the units that say so. @param positions where each unit stands in a text */
type Begins = ReadonlyMap<number, readonly Vote[]>;

function votes(positions: ReadonlyMap<string, readonly number[]>, units: readonly string[]): Begins {
  const begins = new Map<number, Vote[]>();
  for (const [offset, unit] of units.entries())
    for (const at of positions.get(unit) ?? []) addTo(begins, at - offset, { offset, at });
  return begins;
}

/** The votes for this beginning and for those so near that a few characters too many or too few explain them. */
function around(begins: Begins, begin: number): readonly Vote[] {
  return Array.from({ length: MOST_SHIFT * 2 + 1 }, (_, shift) => begins.get(begin + shift - MOST_SHIFT) ?? []).flat();
}

/** The pages that have so much of the query anywhere: the others cannot have it in one place. */
function pagesWithEnough(
  found: ReadonlyMap<string, Positions>,
  units: readonly string[],
  { weights, least }: Wanted,
): number[] {
  const pages = new Set([...found.values()].flatMap((positions) => [...positions.keys()]));
  return [...pages].filter((page) => {
    const there = weights.filter((_, offset) => found.get(units[offset] ?? '')?.has(page));
    return isTelling(there) && there.reduce((sum, weight) => sum + weight, 0) >= least;
  });
}

function placesOn(page: number, found: ReadonlyMap<string, Positions>): Map<string, readonly number[]> {
  return new Map([...found].map(([unit, positions]) => [unit, positions.get(page) ?? []]));
}

/** Whether enough of these units stand on few pages. */
function isTelling(weights: readonly number[]): boolean {
  return weights.filter((weight) => weight > TELLING).length >= FEWEST_TELLING;
}

interface AlikeSection {
  place: SectionPlace;
  /** Weight of the units of the query that stand there in its order, and their number. */
  alike: number;
  units: number;
}

interface Wanted {
  /** Of each unit of the query. */
  weights: readonly number[];
  /** Weight that a place must have. */
  least: number;
}

/** The best place of each section that has at least so much of the query within one block. */
function sectionsWith(
  page: IndexedPage | undefined,
  begins: Begins,
  { ends, ...wanted }: Wanted & { ends: readonly number[] },
): AlikeSection[] {
  if (page === undefined) return [];
  const best = new Map<SectionPlace['section'], AlikeSection>();
  const weightAround = weighBegins(begins, wanted.weights);
  for (const begin of begins.keys()) {
    if (weightAround(begin) < wanted.least) continue;
    const near = around(begins, begin);
    if (near.length < FEWEST_ALIKE) continue;
    const blocks = new Map<number, Vote[]>();
    for (const vote of near) addTo(blocks, ends.find((end) => end >= vote.at) ?? Infinity, vote);
    for (const [end, within] of blocks) {
      const section = page.sections.find(({ start, end: behind }) => end >= start && end < behind);
      const alike = section === undefined ? null : alikeIn(within, wanted);
      if (section !== undefined && alike !== null && alike.alike > (best.get(section)?.alike ?? 0))
        best.set(section, { place: { page, section }, ...alike });
    }
  }
  return [...best.values()];
}

/** What all votes around a beginning weigh at most: most beginnings are told so from one worth looking at. */
function weighBegins(begins: Begins, weights: readonly number[]): (begin: number) => number {
  const sums = new Map(
    [...begins].map(([begin, found]) => [begin, found.reduce((sum, { offset }) => sum + (weights[offset] ?? 0), 0)]),
  );
  return (begin) => {
    let sum = 0;
    for (let shift = -MOST_SHIFT; shift <= MOST_SHIFT; shift += 1) sum += sums.get(begin + shift) ?? 0;
    return sum;
  };
}

/** How much of the query stands in a block; null where it is too little. */
function alikeIn(within: readonly Vote[], { weights, least }: Wanted): Omit<AlikeSection, 'place'> | null {
  const offsets = [...new Set(within.map(({ offset }) => offset))];
  // Neither a unit of the query nor a place in the text counts twice.
  const units = Math.min(new Set(within.map(({ at }) => at)).size, offsets.length);
  const weightAt = (offset: number): number => weights[offset] ?? 0;
  const alike = offsets.reduce((sum, offset) => sum + weightAt(offset), 0);
  const isEnough = units >= FEWEST_ALIKE && alike >= least && isTelling(offsets.map(weightAt));
  return isEnough ? { alike, units } : null;
}

/** The pieces of the query that stand in a block one behind the other, where they are enough of it. */
function piecesIn(
  folded: string,
  units: readonly string[],
  { lang, ...wanted }: Wanted & { lang: LibraryIndex['lang'] },
): FoundInBlock | null {
  const positions = new Map<string, number[]>();
  for (const [at, unit] of unitsOf([folded], lang).entries()) addTo(positions, unit, at);
  const begins = votes(positions, units);
  const places = [...begins.keys()].flatMap((begin) => {
    const near = around(begins, begin);
    const alike = alikeIn(near, wanted);
    return alike === null ? [] : [{ near, weight: alike.alike }];
  });
  const [best] = places.sort((a, b) => b.weight - a.weight);
  if (best === undefined) return null;
  return {
    phrases: [
      ...new Set(
        runsOf(best.near).map((offsets) =>
          joined(
            offsets.map((offset) => units[offset] ?? ''),
            lang,
          ),
        ),
      ),
    ],
    weight: best.weight,
  };
}

/** Units that follow each other in the text as in the query, together. */
function runsOf(found: readonly Vote[]): number[][] {
  const runs: Vote[][] = [];
  for (const vote of [...found].sort((a, b) => a.at - b.at || a.offset - b.offset)) {
    const run = runs.find((each) => each.at(-1)?.at === vote.at - 1 && each.at(-1)?.offset === vote.offset - 1);
    if (run === undefined) runs.push([vote]);
    else run.push(vote);
  }
  return runs.map((run) => run.map(({ offset }) => offset));
}

function joined(units: readonly string[], lang: LibraryIndex['lang']): string {
  if (lang === 'en') return units.join(' ');
  return units.map((pair, place) => (place === 0 ? pair : pair.slice(1))).join('');
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
