import { parentFragment, pathOf, stemOf } from './fragment-tree.ts';

/** A block as the ledger or the library knows it. */
export interface Wording {
  fragment: string;
  fingerprint: string;
}

export interface PageHistory {
  /** Blocks in force before, in reading order. */
  before: readonly Wording[];
  /** Blocks the page holds now. */
  now: readonly Wording[];
  /** Every fragment ever published on this page: none of them may be given to something new. */
  taken: Iterable<string>;
  /** Fingerprints that left this page or came to it; such a block is no correction of its neighbour. */
  travelled: ReadonlySet<string>;
}

/**
 * Finds the fragment each block of a page should have, so that no published one stands for something else: a wording
 * keeps its fragment within its section, list or table; one that differs where nothing else did is taken for a
 * correction in place; everything else gets a number that was never used.
 *
 * @returns the fragment that is due, by the fragment the block has now; lists and tables are in it as well
 */
export function reconcilePage({ before, now, taken, travelled }: PageHistory): ReadonlyMap<string, string> {
  const old = treeOf(before);
  const page = treeOf(now);
  const votes = votesFor(before, now);
  const numbers = new FreeNumbers(taken);
  const due = new Map<string, string>([['', '']]);
  const given = new Set<string>();

  for (const parent of page.containers) {
    const home = due.get(parent) ?? parent;
    const siblings = old.children.get(home) ?? [];
    const children = page.children.get(parent) ?? [];
    const isFree = (fragment: string, like: string): boolean =>
      !given.has(fragment) && letterOf(fragment) === letterOf(like);
    const give = (child: string, fragment: string): void => {
      due.set(child, fragment);
      given.add(fragment);
    };

    for (const child of children) {
      const wording = page.wordings.get(child);
      const same = siblings.filter(
        (sibling) => isFree(sibling, child) && wording !== undefined && old.wordings.get(sibling) === wording,
      );
      const kept = same.includes(child) ? child : same[0];
      if (kept !== undefined) give(child, kept);
    }
    for (const child of children) {
      if (due.has(child)) continue;
      const kept = bestOf(votes.get(child)).find(
        (fragment) => parentFragment(fragment) === home && isFree(fragment, child),
      );
      if (kept !== undefined) give(child, kept);
    }
    for (const [index, child] of children.entries()) {
      if (due.has(child)) continue;
      const place = siblings.indexOf(due.get(children[index - 1] ?? '') ?? '') + 1;
      const next = siblings.slice(place).find((sibling) => letterOf(sibling) === letterOf(child));
      const isCorrection =
        next !== undefined &&
        !given.has(next) &&
        !travelled.has(old.wordings.get(next) ?? '') &&
        !travelled.has(page.wordings.get(child) ?? '');
      give(child, isCorrection ? next : numbers.next(home, child));
    }
  }
  due.delete('');
  return due;
}

interface Tree {
  /** Fragments with others in them, the outer before the inner; the empty one is the page. */
  containers: readonly string[];
  children: ReadonlyMap<string, readonly string[]>;
  wordings: ReadonlyMap<string, string>;
}

function treeOf(blocks: readonly Wording[]): Tree {
  const all = new Set(blocks.flatMap(({ fragment }) => pathOf(fragment)));
  const children = Map.groupBy(all, parentFragment);
  return {
    containers: [
      '',
      ...[...all]
        .filter((fragment) => children.has(fragment))
        .sort((a, b) => a.split('-').length - b.split('-').length),
    ],
    children,
    wordings: new Map(blocks.map(({ fragment, fingerprint }) => [fragment, fingerprint])),
  };
}

/** How many blocks inside a container of today stood in which container before. */
function votesFor(
  before: readonly Wording[],
  now: readonly Wording[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  const known = Map.groupBy(before, ({ fingerprint }) => fingerprint);
  for (const [fingerprint, places] of Map.groupBy(now, (block) => block.fingerprint)) {
    const earlier = known.get(fingerprint) ?? [];
    for (const [index, { fragment }] of places.entries()) {
      const old = earlier.find((block) => block.fragment === fragment) ?? earlier[index];
      if (old !== undefined) vote(votes, fragment, old.fragment);
    }
  }
  return votes;
}

function vote(votes: Map<string, Map<string, number>>, fragment: string, old: string): void {
  const inner = parentFragment(fragment);
  const outer = parentFragment(old);
  if (inner === '' || outer === '') return;
  const counts = votes.get(inner) ?? new Map<string, number>();
  votes.set(inner, counts.set(outer, (counts.get(outer) ?? 0) + 1));
  vote(votes, inner, outer);
}

function bestOf(counts: ReadonlyMap<string, number> | undefined): string[] {
  return [...(counts ?? [])].sort(([, a], [, b]) => b - a).map(([fragment]) => fragment);
}

/** Kind of a fragment: `p`, `i`, `r`, … or `title`. */
function letterOf(fragment: string): string {
  return stemOf(fragment.slice(fragment.lastIndexOf('-') + 1));
}

/** Hands out numbers that were never used. */
class FreeNumbers {
  private readonly last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    for (const fragment of [...taken].flatMap(pathOf)) this.raise(stemOf(fragment), numberOf(fragment));
  }

  /** The next free fragment inside `home` of the kind of `like`. */
  next(home: string, like: string): string {
    if (letterOf(like) === 'title') return like;
    const stem = `${home === '' ? '' : `${home}-`}${letterOf(like)}`;
    const number = (this.last.get(stem) ?? (letterOf(like) === 'r' ? -1 : 0)) + 1;
    this.raise(stem, number);
    return `${stem}${number}`;
  }

  private raise(stem: string, number: number): void {
    this.last.set(stem, Math.max(number, this.last.get(stem) ?? -1));
  }
}

function numberOf(fragment: string): number {
  return Number(/\d+$/.exec(fragment)?.[0] ?? 0);
}
