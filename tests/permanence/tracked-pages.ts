import type { AddressedLibrary } from '../../src/library/addressed-library.ts';
import type { DraftNode } from '../../src/markdown/draft-page.ts';
import type { ContentCopy, CopiedPage } from './content-copy.ts';
import type { Random } from './random.ts';

/** A page in the hands of an editor. */
export interface TrackedPage extends CopiedPage {
  /** The name under which it was published. */
  was: string;
}

type Paragraph = Extract<DraftNode, { type: 'paragraph' }>;

/**
 * Pages under several edits, which keep track of which paragraph holds the text of which published block. Rows, items and
 * headings do not change.
 */
export class TrackedPages {
  readonly pages: TrackedPage[];
  /** Ids of the published blocks whose text, or part of it, a paragraph holds. */
  private readonly holds = new Map<DraftNode, readonly string[]>();
  /** What was done, in words. */
  readonly done: string[] = [];
  private readonly before: ReadonlyMap<TrackedPage, readonly DraftNode[]>;
  private readonly random: Random;

  constructor(copy: ContentCopy, library: AddressedLibrary, random: Random) {
    this.random = random;
    const published = new Map(
      library.documents.flatMap(({ id, pages }) => pages.map((page) => [`${id}/${page.page}`, page] as const)),
    );
    this.pages = copy.pages.map((page) => {
      page.nodes.forEach((node, index) => {
        const origin = published.get(`${page.document}/${page.page}`)?.nodes[index];
        if (node.type === 'paragraph' && origin?.type === 'paragraph')
          this.holds.set(node, [`${page.document}/${page.page}/${origin.block.fragment}`]);
      });
      return { ...page, nodes: [...page.nodes], was: page.page };
    });
    this.before = new Map(this.pages.map((page) => [page, [...page.nodes]]));
  }

  /** Pages that have changed. */
  changed(): TrackedPage[] {
    return this.pages.filter((page) => {
      const before = this.before.get(page) ?? [];
      const isSame = before.length === page.nodes.length && before.every((node, index) => node === page.nodes[index]);
      return !isSame || page.page !== page.was;
    });
  }

  /** Where the text of each published paragraph is now: page and place on it. */
  whereabouts(): Map<string, { page: TrackedPage; index: number }[]> {
    const places = new Map<string, { page: TrackedPage; index: number }[]>();
    for (const page of this.pages)
      page.nodes.forEach((node, index) => {
        for (const id of this.holds.get(node) ?? []) places.set(id, [...(places.get(id) ?? []), { page, index }]);
      });
    return places;
  }

  /** Pages with at least three paragraphs that can be changed. */
  roomy(): TrackedPage[] {
    return this.pages.filter((page) => this.places(page).length >= 3);
  }

  insert(page: TrackedPage): void {
    const at = this.random.of(this.places(page)) + this.random.below(2);
    page.nodes.splice(at, 0, { type: 'paragraph', text: [newText(this.random)] });
    this.done.push(`insert in ${page.page}`);
  }

  delete(page: TrackedPage): void {
    const at = this.place(page);
    if (at === null) return;
    page.nodes.splice(at, 1);
    this.done.push(`delete in ${page.page}`);
  }

  /** Corrects one to three characters of a long paragraph, one of a short one. */
  reword(page: TrackedPage, at: number | null = this.place(page)): void {
    const node = at === null ? undefined : page.nodes[at];
    if (at === null || node?.type !== 'paragraph') return;
    let text = textOf(node);
    const times = 1 + this.random.below(text.length > 60 ? 3 : 1);
    for (let time = 0; time < times; time += 1) {
      const character = this.random.below(text.length);
      text = text.slice(0, character) + this.random.of(['', '变', '的', '更']) + text.slice(character + 1);
    }
    this.replace(page, at, [[text, this.holds.get(node) ?? []]]);
    this.done.push(`reword in ${page.page}`);
  }

  swap(page: TrackedPage): void {
    const [a, b] = [this.place(page), this.place(page)];
    if (a === null || b === null || a === b) return;
    const [one, other] = [page.nodes[a], page.nodes[b]];
    if (one === undefined || other === undefined) return;
    page.nodes[a] = other;
    page.nodes[b] = one;
    this.done.push(`swap in ${page.page}`);
  }

  split(page: TrackedPage): void {
    const at = this.place(page);
    const node = at === null ? undefined : page.nodes[at];
    if (at === null || node?.type !== 'paragraph') return;
    const text = textOf(node);
    if (text.length < 30) return;
    const cut = 10 + this.random.below(text.length - 20);
    const holds = this.holds.get(node) ?? [];
    // After joining two texts, nobody can tell which part belongs to which.
    if (holds.length > 1) return;
    this.replace(page, at, [
      [text.slice(0, cut), holds],
      [text.slice(cut), holds],
    ]);
    this.done.push(`split in ${page.page}`);
  }

  merge(page: TrackedPage): void {
    const at = this.random.of(this.places(page));
    const [one, other] = page.nodes.slice(at, at + 2);
    if (one?.type !== 'paragraph' || other?.type !== 'paragraph') return;
    const holds = [...new Set([one, other].flatMap((node) => this.holds.get(node) ?? []))];
    page.nodes.splice(at + 1, 1);
    this.replace(page, at, [[textOf(one) + textOf(other), holds]]);
    this.done.push(`merge in ${page.page}`);
  }

  move(from: TrackedPage, to: TrackedPage): void {
    const at = this.place(from);
    if (at === null) return;
    const [node] = from.nodes.splice(at, 1);
    if (node !== undefined) to.nodes.splice(1 + this.random.below(to.nodes.length), 0, node);
    this.done.push(`move from ${from.page} to ${to.page}`);
  }

  rename(page: TrackedPage): void {
    if (page.page !== page.was) return;
    page.page = `${page.was}-renamed`;
    this.done.push(`rename ${page.was}`);
  }

  /** Places of paragraphs. */
  private places({ nodes }: TrackedPage): number[] {
    return nodes.flatMap(({ type }, index) => (type === 'paragraph' ? [index] : []));
  }

  private place(page: TrackedPage): number | null {
    const places = this.places(page);
    return places.length === 0 ? null : this.random.of(places);
  }

  private replace(page: TrackedPage, at: number, parts: readonly (readonly [string, readonly string[]])[]): void {
    const nodes = parts.map(([text, holds]) => {
      const node: DraftNode = { type: 'paragraph', text: [text.trim()] };
      this.holds.set(node, holds);
      return node;
    });
    page.nodes.splice(at, 1, ...nodes);
  }
}

function textOf({ text }: Paragraph): string {
  return text.filter((part) => typeof part === 'string').join('');
}

/** A new paragraph, in words that others use as well. */
function newText(random: Random): string {
  const phrase = (): string => random.of(PHRASES);
  return `${phrase()}，${phrase()}，${phrase()}，编号${random.below(1e6)}。`;
}

const PHRASES = [
  '加快推进重点区域建设',
  '持续优化营商环境',
  '举办世界花样滑冰锦标赛',
  '完善公共服务体系',
  '开通三条夜间公交线路',
  '提升城区治理水平',
  '修缮老旧书店和戏院',
  '建设学生宿舍与食堂',
  '强化科技创新策源功能',
  '增设盲道和无障碍电梯',
];
