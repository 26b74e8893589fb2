import type { DraftNode } from '../../src/markdown/draft-page.ts';
import type { CopiedPage } from './content-copy.ts';
import type { Random } from './random.ts';

/** One thing an editor may do to the content without thinking of addresses. */
export interface Mutation {
  name: string;
  /** Pages removed from the copy, as `<document>/<page>`; a changed page is removed and added again. */
  removed: readonly string[];
  added: readonly CopiedPage[];
  /** True if a text was deleted. */
  deletes: boolean;
}

type Mutate = (pages: readonly CopiedPage[], random: Random) => Mutation | null;

/**
 * Makes random mutations for as long as they are requested, each kind equally often; kinds that no page allows are left out.
 */
export function* mutationsOf(pages: readonly CopiedPage[], random: Random): Generator<Mutation, void> {
  const kinds = new Set(Object.entries(MUTATIONS));
  while (kinds.size > 0) {
    const kind = random.of([...kinds]);
    const mutation = tryKind(kind, pages, random);
    if (mutation === null) kinds.delete(kind);
    else yield mutation;
  }
}

/**
 * Mutations of different kinds and on different pages, so that they can be made together: as many as requested, or as are
 * possible.
 *
 * @param isChange whether a mutation changes an address: a paragraph moved past a table keeps its own
 */
export function mutationsTogether(
  pages: readonly CopiedPage[],
  random: Random,
  count: number,
  isChange: (mutation: Mutation) => boolean,
): Mutation[] {
  const chosen: Mutation[] = [];
  const used = new Set<string>();
  for (const kind of random.shuffled(Object.entries(MUTATIONS))) {
    if (chosen.length === count) break;
    const free = pages.filter(({ document, page }) => !used.has(`${document}/${page}`));
    const mutation = free.length === 0 ? null : tryKind(kind, free, random, isChange);
    if (mutation === null) continue;
    for (const id of mutation.removed) used.add(id);
    chosen.push(mutation);
  }
  return chosen;
}

function tryKind(
  [name, change]: readonly [string, Mutate],
  pages: readonly CopiedPage[],
  random: Random,
  isChange: (mutation: Mutation) => boolean = () => true,
): Mutation | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const mutation = change(pages, random);
    if (mutation !== null && isChange(mutation)) return { ...mutation, name };
  }
  return null;
}

const ATTEMPTS = 5000;

const MUTATIONS: Record<string, Mutate> = {
  'rename a page': (pages, random) => {
    const page = random.of(pages);
    return result([page], [{ ...page, page: `${page.page}-renamed` }]);
  },
  'delete a page': (pages, random) => result([random.of(pages)], [], true),
  'move a section to another page': (pages, random) => {
    const [from, to] = [random.of(pages), random.of(pages)];
    const start = random.of(indexesOf(from, ['section'], -1));
    if (start < 0 || from === to) return null;
    const length =
      from.nodes.slice(start + 1).findIndex(({ type }) => type === 'section') + 1 || from.nodes.length - start;
    const section = from.nodes
      .slice(start, start + length)
      .map((node) => (node.type === 'section' ? { ...node, number: lastSection(to) + 1 } : node));
    return result([from, to], [without(from, start, length), { ...to, nodes: [...to.nodes, ...section] }]);
  },
  'move a paragraph to another page': (pages, random) => {
    const [from, to] = [random.of(pages), random.of(pages)];
    const index = random.of(indexesOf(from, ['paragraph', 'list', 'table'], -1));
    const node = from.nodes[index];
    if (node === undefined || from === to) return null;
    return result([from, to], [without(from, index), inserted(to, anyPlace(to, random), node)]);
  },
  'move a paragraph within its page': (pages, random) => {
    const page = random.of(pages);
    const index = random.of(indexesOf(page, ['paragraph', 'list', 'table'], -1));
    const node = page.nodes[index];
    if (node === undefined) return null;
    const rest = without(page, index);
    return result([page], [inserted(rest, anyPlace(rest, random), node)]);
  },
  'swap two paragraphs': (pages, random) => {
    const page = random.of(pages);
    const places = indexesOf(page, ['paragraph'], -1);
    const [a, b] = [random.of(places), random.of(places)];
    const [one, other] = [page.nodes[a], page.nodes[b]];
    if (one === undefined || other === undefined || a === b) return null;
    return result(
      [page],
      [{ ...page, nodes: page.nodes.map((node, index) => (index === a ? other : index === b ? one : node)) }],
    );
  },
  'split a paragraph': (pages, random) =>
    changeParagraph(pages, random, (text) => {
      if (text.length < 12) return null;
      const cut = 4 + random.below(text.length - 8);
      return [paragraph(text.slice(0, cut)), paragraph(text.slice(cut))];
    }),
  'merge two paragraphs': (pages, random) => {
    const page = random.of(pages);
    const index = random.of(indexesOf(page, ['paragraph'], -1));
    const [one, other] = page.nodes.slice(index, index + 2);
    if (index < 0 || one?.type !== 'paragraph' || other?.type !== 'paragraph') return null;
    return result([page], [inserted(without(page, index, 2), index, paragraph(textOf(one) + textOf(other)))]);
  },
  'delete a paragraph': (pages, random) => {
    const page = random.of(pages);
    const index = random.of(indexesOf(page, ['paragraph', 'list', 'table', 'figure', 'note'], -1));
    return index < 0 ? null : result([page], [without(page, index)], true);
  },
  'insert a paragraph': (pages, random) => {
    const page = random.of(pages);
    return result([page], [inserted(page, anyPlace(page, random), paragraph(newText(random)))]);
  },
  'change one character': (pages, random) =>
    changeParagraph(pages, random, (text) => {
      const at = random.below(text.length);
      return [paragraph(`${text.slice(0, at)}变${text.slice(at + 1)}`)];
    }),
  'delete an item': (pages, random) => changeItems(pages, random, (items, at) => items.toSpliced(at, 1), true),
  'insert an item': (pages, random) =>
    changeItems(pages, random, (items, at) => items.toSpliced(at, 0, [newText(random)])),
  'delete a row': (pages, random) => changeTable(pages, random, (rows, at) => rows.toSpliced(at, 1), true),
  'insert a row': (pages, random) =>
    changeTable(pages, random, (rows, at) =>
      rows.toSpliced(
        at,
        0,
        (rows[0] ?? []).map(() => ({ text: [newText(random)], items: [] })),
      ),
    ),
  'renumber a section': (pages, random) => {
    const page = random.of(pages);
    const index = random.of(indexesOf(page, ['section'], -1));
    const number = lastSection(page) + 1;
    return index < 0
      ? null
      : result(
          [page],
          [
            {
              ...page,
              nodes: page.nodes.map((node, at) =>
                at === index && node.type === 'section' ? { ...node, number } : node,
              ),
            },
          ],
        );
  },
};

function result(removed: readonly CopiedPage[], added: readonly CopiedPage[], deletes = false): Mutation {
  return { name: '', removed: removed.map(({ document, page }) => `${document}/${page}`), added, deletes };
}

function changeParagraph(
  pages: readonly CopiedPage[],
  random: Random,
  change: (text: string) => DraftNode[] | null,
): Mutation | null {
  const page = random.of(pages);
  const index = random.of(indexesOf(page, ['paragraph'], -1));
  const node = page.nodes[index];
  const changed = node?.type === 'paragraph' ? change(textOf(node)) : null;
  return changed === null ? null : result([page], [{ ...page, nodes: page.nodes.toSpliced(index, 1, ...changed) }]);
}

type Table = Extract<DraftNode, { type: 'table' }>;
type Cell = Table['rows'][number][number];

function changeTable(
  pages: readonly CopiedPage[],
  random: Random,
  change: (rows: Table['rows'], at: number) => Table['rows'],
  deletes = false,
): Mutation | null {
  const page = random.of(pages);
  const index = random.of(indexesOf(page, ['table'], -1));
  const node = page.nodes[index];
  // The first row must stay; a row whose first cell spans others would take them with it.
  if (node?.type !== 'table' || node.rows.length < 3) return null;
  const at = 1 + random.below(node.rows.length - 1);
  if (isContinued(node, at) || isContinued(node, at + 1)) return null;
  return result(
    [page],
    [{ ...page, nodes: page.nodes.with(index, { ...node, rows: change(node.rows, at) }) }],
    deletes,
  );
}

function isContinued({ rows }: Table, at: number): boolean {
  const first = rows[at]?.[0];
  return first !== undefined && first.items.length === 0 && first.text.every((part) => part === '');
}

/** Items are in table cells, since these documents have no lists elsewhere. */
function changeItems(
  pages: readonly CopiedPage[],
  random: Random,
  change: (items: Cell['items'], at: number) => Cell['items'],
  deletes = false,
): Mutation | null {
  const page = random.of(pages);
  const index = random.of(indexesOf(page, ['table'], -1));
  const node = page.nodes[index];
  if (node?.type !== 'table') return null;
  const row = random.below(node.rows.length);
  const cells = node.rows[row] ?? [];
  const column = random.below(cells.length);
  const cell = cells[column];
  if (cell === undefined || cell.items.length < 2) return null;
  const changed = cells.with(column, { ...cell, items: change(cell.items, random.below(cell.items.length)) });
  return result(
    [page],
    [{ ...page, nodes: page.nodes.with(index, { ...node, rows: node.rows.with(row, changed) }) }],
    deletes,
  );
}

/** Indexes of nodes of these types, or `none` if there are none. */
function indexesOf(page: CopiedPage, types: readonly DraftNode['type'][], none: number): number[] {
  const found = page.nodes.flatMap(({ type }, index) => (types.includes(type) ? [index] : []));
  return found.length === 0 ? [none] : found;
}

function lastSection({ nodes }: CopiedPage): number {
  return Math.max(0, ...nodes.map((node) => (node.type === 'section' ? node.number : 0)));
}

function without(page: CopiedPage, index: number, length = 1): CopiedPage {
  return { ...page, nodes: page.nodes.toSpliced(index, length) };
}

function inserted(page: CopiedPage, index: number, node: DraftNode): CopiedPage {
  return { ...page, nodes: page.nodes.toSpliced(index, 0, node) };
}

/** Anywhere after the title. */
function anyPlace({ nodes }: CopiedPage, random: Random): number {
  return 1 + random.below(nodes.length);
}

function paragraph(text: string): DraftNode {
  return { type: 'paragraph', text: [text.trim()] };
}

function textOf({ text }: Extract<DraftNode, { type: 'paragraph' }>): string {
  return text.filter((part) => typeof part === 'string').join('');
}

function newText(random: Random): string {
  return `新增的一段文字，编号${random.below(1e9)}。`;
}
