import { parentFragment, pathOf, stemOf } from './fragment-tree.ts';

/** A block with the key that tells whether it is the same as another. */
interface Keyed<Key> {
  fragment: string;
  key: Key;
}

export interface PageHistory {
  /** Blocks as last published, in reading order, each with a key of its own. */
  before: readonly Keyed<string>[];
  /** Blocks the page holds now, each with the key of the earlier block it is; null where it is a new one. */
  now: readonly Keyed<string | null>[];
  /** Fragments of today that somebody chose with a marker. */
  chosen: Iterable<string>;
  /** Every fragment ever published on this page: none of them may be given to something new. */
  taken: Iterable<string>;
}

/**
 * Finds the fragment each block of a page should have, so that no published one stands for something else: a block keeps its
 * fragment within its section, list or table, and these keep theirs with most of their content. A new block keeps a number
 * that somebody chose for it if that is free; otherwise it gets the next one never used.
 *
 * @returns the fragment it should have, by the fragment it has now; for lists and tables too
 */
export function reconcilePage({ before, now, chosen, taken }: PageHistory): ReadonlyMap<string, string> {
  const old = treeOf(before);
  const page = treeOf(now);
  const votes = votesFor(before, now);
  const used = new Set([...taken].flatMap(pathOf));
  const isChosen = new Set([...chosen].flatMap(pathOf));
  const numbers = new FreeNumbers(used);
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

    const isFreeChoice = (child: string): boolean => isChosen.has(child) && !used.has(child) && !given.has(child);

    // The head of a table belongs to that table, however many others have the same words.
    for (const child of children.filter((one) => HEAD.test(one))) give(child, `${home}-r0`);
    for (const child of children) {
      if (due.has(child)) continue;
      const key = page.keys.get(child);
      const kept = siblings.find(
        (sibling) => isFree(sibling, child) && key !== undefined && old.keys.get(sibling) === key,
      );
      if (kept !== undefined) give(child, kept);
    }
    for (const child of children) {
      if (due.has(child)) continue;
      const kept = bestOf(votes.get(child)).find(
        (fragment) => parentFragment(fragment) === home && isFree(fragment, child),
      );
      if (kept !== undefined) give(child, kept);
    }
    for (const child of children)
      if (!due.has(child) && parentFragment(child) === home && isFreeChoice(child)) give(child, child);
    for (const child of children) if (!due.has(child)) give(child, numbers.next(home, child, given));
  }
  due.delete('');
  return due;
}

interface Tree {
  /** Fragments that contain others, the outer before the inner; the empty one stands for the page. */
  containers: readonly string[];
  children: ReadonlyMap<string, readonly string[]>;
  keys: ReadonlyMap<string, string>;
}

function treeOf(blocks: readonly Keyed<string | null>[]): Tree {
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
    keys: new Map(blocks.flatMap(({ fragment, key }) => (key === null ? [] : [[fragment, key] as const]))),
  };
}

/** For each container of today: how many of its blocks were in which container before. */
function votesFor(
  before: readonly Keyed<string>[],
  now: readonly Keyed<string | null>[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  const known = new Map(before.map(({ key, fragment }) => [key, fragment]));
  for (const { key, fragment } of now) {
    const old = key === null ? undefined : known.get(key);
    if (old !== undefined) vote(votes, fragment, old);
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

/** Row 0, which holds the column heads. */
const HEAD = /-r0$/;

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

  /** The next free fragment inside `home` of the same kind as `like`, and not one already `given`. */
  next(home: string, like: string, given: ReadonlySet<string>): string {
    if (letterOf(like) === 'title') return like;
    const stem = `${home === '' ? '' : `${home}-`}${letterOf(like)}`;
    const number = (this.last.get(stem) ?? (letterOf(like) === 'r' ? -1 : 0)) + 1;
    this.raise(stem, number);
    return given.has(`${stem}${number}`) ? this.next(home, like, given) : `${stem}${number}`;
  }

  private raise(stem: string, number: number): void {
    this.last.set(stem, Math.max(number, this.last.get(stem) ?? -1));
  }
}

function numberOf(fragment: string): number {
  return Number(/\d+$/.exec(fragment)?.[0] ?? 0);
}
