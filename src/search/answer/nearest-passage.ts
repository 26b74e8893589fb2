import { containsPhrase } from '../fold.ts';
import type { FoundInBlock, SectionPlace } from './describe-section.ts';
import type { IndexedPage } from './first-answer.ts';
import type { Nearest } from './find-nearest.ts';
import type { LibraryIndex } from './library-index.ts';

/**
 * Sections in which most of a long query stands in its order, with some of it changed, left out or put in: a text copied
 * with mistakes, or over the end of a paragraph. Each pair of characters (in English each word) says where in a text the
 * query would begin; where most of them say nearly the same, there it stands.
 */
export async function nearestPassage(index: LibraryIndex, phrases: readonly string[]): Promise<Nearest | null> {
  const units = unitsOf(phrases, index.lang).slice(0, MOST_UNITS);
  if (units.length < FEWEST_UNITS) return null;
  const least = Math.max(FEWEST_ALIKE, Math.ceil(units.length * SHARE));
  const places = [...(await votesByPage(index, units))]
    .flatMap(([number, begins]) => sectionsWith(index.first.pages[number], begins, least))
    .sort((a, b) => b.alike - a.alike);
  const [best] = places;
  if (best === undefined) return null;
  return {
    places: places.filter(({ alike }) => alike > best.alike * SHARE).map(({ place }) => place),
    find: ({ folded, borrowed }) => (borrowed ? null : piecesIn(folded, units, index.lang)),
    missing: units.length - best.alike,
  };
}

/** Less than half says nothing, and a short query has too little to be known by half of it. */
const [SHARE, FEWEST_UNITS, FEWEST_ALIKE] = [0.5, 4, 3];

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

/** The votes for this beginning and for those so near that a few signs too many or too few explain them. */
function around(begins: Begins, begin: number): readonly Vote[] {
  return Array.from({ length: MOST_SHIFT * 2 + 1 }, (_, shift) => begins.get(begin + shift - MOST_SHIFT) ?? []).flat();
}

async function votesByPage(index: LibraryIndex, units: readonly string[]): Promise<Map<number, Begins>> {
  const found = new Map(await Promise.all([...new Set(units)].map(async (unit) => [unit, await index.find(unit)] as const)));
  const pages = new Set([...found.values()].flatMap((positions) => [...positions.keys()]));
  return new Map([...pages].map((page) => [page, votes(new Map([...found].map(([unit, positions]) => [unit, positions.get(page) ?? []])), units)]));
}

interface AlikeSection {
  place: SectionPlace;
  /** Units of the query that stand there, in its order. */
  alike: number;
}

/** The best place of each section that has at least so many units alike. */
function sectionsWith(page: IndexedPage | undefined, begins: Begins, least: number): AlikeSection[] {
  if (page === undefined) return [];
  const best = new Map<SectionPlace['section'], number>();
  for (const begin of begins.keys()) {
    const near = around(begins, begin);
    if (near.length < least) continue;
    for (const section of page.sections) {
      const within = near.filter(({ at }) => at >= section.start && at < section.end);
      // Neither a unit of the query nor a place in the text counts twice.
      const alike = Math.min(new Set(within.map(({ at }) => at)).size, new Set(within.map(({ offset }) => offset)).size);
      if (alike >= Math.max(least, best.get(section) ?? 0)) best.set(section, alike);
    }
  }
  return [...best].map(([section, alike]) => ({ place: { page, section }, alike }));
}

/** The pieces of the query that stand in a block one behind the other, where they are enough of it. */
function piecesIn(folded: string, units: readonly string[], lang: LibraryIndex['lang']): FoundInBlock | null {
  const positions = new Map<string, number[]>();
  for (const [at, unit] of unitsOf([folded], lang).entries()) addTo(positions, unit, at);
  const begins = votes(positions, units);
  const [best] = [...begins.keys()].map((begin) => around(begins, begin)).sort((a, b) => b.length - a.length);
  if (best === undefined || best.length < units.length * SHARE_IN_BLOCK) return null;
  const there = new Set(best.map(({ offset }) => offset));
  const pieces: number[][] = [];
  for (const offset of [...there].sort((a, b) => a - b)) {
    const last = pieces.at(-1);
    if (last?.at(-1) === offset - 1) last.push(offset);
    else pieces.push([offset]);
  }
  const phrases = pieces.map((offsets) => joined(offsets.map((offset) => units[offset] ?? ''), lang)).filter((piece) => containsPhrase(folded, piece, lang));
  return phrases.length === 0 ? null : { phrases };
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** A text copied over the end of a paragraph has but a part of it in each. */
const SHARE_IN_BLOCK = 0.25;

function joined(units: readonly string[], lang: LibraryIndex['lang']): string {
  if (lang === 'en') return units.join(' ');
  return units.map((pair, place) => (place === 0 ? pair : pair.slice(1))).join('');
}
