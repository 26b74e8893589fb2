import { withoutSigns, type BareText } from './without-signs.ts';

/** A block with its wording. */
export interface Wording {
  id: string;
  text: string;
}

/** A passage of a wording, from `start` up to but not including `end`. */
export interface Passage extends Wording {
  start: number;
  end: number;
}

interface Known extends Wording {
  bare: BareText;
}

/** Finds passages in all wordings of one language, ignoring the signs between words. */
export class WordingFinder {
  private readonly known: readonly Known[];

  constructor(wordings: readonly Wording[]) {
    this.known = wordings.map((wording) => ({ ...wording, bare: withoutSigns(wording.text) }));
  }

  /** The passages that differ from a text only in signs, each place once, in the order of the library. */
  butForSigns(text: string): Passage[] {
    const sought = withoutSigns(text).text;
    if (sought === '') return [];
    return this.known.flatMap((known) => passagesIn(known, sought, 0).slice(0, 1));
  }

  /** The passages of the pieces of a quotation with omissions, if they follow each other in one document; otherwise null. */
  inOrder(pieces: readonly string[]): Passage[] | null {
    const [first = '', ...rest] = pieces.map((piece) => withoutSigns(piece).text);
    if (first === '' || rest.includes('')) return null;
    for (const [index, known] of this.known.entries())
      for (const start of passagesIn(known, first, 0)) {
        const found = this.following(start, index, rest);
        if (found !== null) return found;
      }
    return null;
  }

  /** The passage that shares most runs of characters with a text; null if no single block has enough of them. */
  nearest(text: string): Passage | null {
    const sought = withoutSigns(text).text;
    const runs = someOf(runsOf(sought));
    let [best, most] = [null as Known | null, runs.length * LEAST_SHARED];
    for (const known of this.known) {
      const shared = runs.filter((run) => known.bare.text.includes(run)).length;
      if (shared > 0 && shared > most) [best, most] = [known, shared];
    }
    return best === null ? null : windowOf(best, sought);
  }

  private following(start: Passage, index: number, rest: readonly string[]): Passage[] | null {
    const found = [start];
    let [block, from] = [index, start.end];
    const document = documentOf(start.id);
    for (const piece of rest) {
      let next: Passage | undefined;
      for (let known = this.known[block]; known !== undefined; known = this.known[block]) {
        if (documentOf(known.id) !== document) break;
        [next] = passagesIn(known, piece, from);
        if (next !== undefined) break;
        [block, from] = [block + 1, 0];
      }
      if (next === undefined) return null;
      found.push(next);
      from = next.end;
    }
    return found;
  }
}

function documentOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Every passage of a wording with these characters, from a place on. */
function passagesIn({ id, text, bare }: Known, sought: string, from: number): Passage[] {
  const found: Passage[] = [];
  for (let at = bare.text.indexOf(sought); at !== -1; at = bare.text.indexOf(sought, at + 1)) {
    const passage = { id, text, start: bare.places[at] ?? 0, end: endOf(text, bare, at + sought.length) };
    if (passage.start >= from) found.push(passage);
  }
  return found;
}

/** The end of a passage, without any sign that follows it. */
function endOf(text: string, { places }: BareText, bareEnd: number): number {
  const last = places[bareEnd - 1] ?? 0;
  return last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}

/** The part of a wording that holds most of a text: at the offset that most shared runs have, with room for what differs. */
function windowOf({ id, text, bare }: Known, sought: string): Passage {
  const shifts = new Map<number, number>();
  for (const [at, run] of runsOf(sought).entries()) {
    const shift = Math.round((bare.text.indexOf(run) - at) / SLACK);
    if (bare.text.includes(run)) shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  }
  const [[shift] = [0]] = [...shifts].sort(([, a], [, b]) => b - a);
  const start = Math.max(0, (shift - 1) * SLACK);
  const end = Math.min(bare.text.length, (shift + 1) * SLACK + sought.length + SLACK);
  return {
    id,
    text,
    start: bare.places[start] ?? 0,
    end: end === bare.text.length ? text.length : endOf(text, bare, end),
  };
}

/** All runs of a few characters. */
function runsOf(text: string): string[] {
  const length = /\p{Script=Han}/u.test(text) ? 3 : 8;
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

/** Runs from all over a long text, just enough to tell blocks apart. */
function someOf(runs: readonly string[]): string[] {
  const step = Math.ceil(runs.length / MOST_RUNS);
  return runs.filter((_, index) => index % step === 0);
}

const MOST_RUNS = 80;
/** Share of the runs of a text that its nearest passage must have. */
const LEAST_SHARED = 0.4;
/** Number of characters by which a passage may be longer or shorter and its runs still count as having the same offset. */
const SLACK = 12;
