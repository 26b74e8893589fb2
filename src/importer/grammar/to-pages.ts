import type { DraftNode, DraftPage, SubheadingDepth } from '../../markdown/draft-page.ts';
import { toDraftText } from '../page-characters.ts';
import { NUMBERED_LEVELS, type HeadingLevel } from './heading-level.ts';
import type { DocumentPart } from './official-document.ts';
import type { BodyPart } from './read-body.ts';
import { isPrefaceHeading } from './read-face.ts';
import { tableNode } from './table-node.ts';
import type { TextLine } from './text-line.ts';

/** A region that becomes pages: the body, an annex with its printed head, or a glossary. */
export interface PagedRegion {
  kind: 'body' | 'annex' | 'glossary';
  head: readonly TextLine[];
  number: number | null;
  parts: readonly BodyPart[];
}

/**
 * Divides a document into pages. 篇 and 章 are pages; where there are none, 一、 is. The next level below gives the sections
 * of a page, all others the headings in it. Text before the first page is the page `opening`; each annex is a page, and
 * its chapters, if any, are pages below it. A glossary is the page `terms`, as printed.
 *
 * @param first id of the first page, if a correction gives one
 */
export function toPages(
  face: readonly DocumentPart[],
  regions: readonly PagedRegion[],
  first = 'opening',
): DraftPage[] {
  const pages = new PageBuilder();
  for (const region of regions) {
    const levels = pageLevels(region);
    if (region.kind === 'body') pages.open(first, faceNodes(face));
    else if (region.kind === 'annex') pages.openAnnex(region);
    else pages.openTerms(region);
    for (const part of region.parts) {
      if (part.type === 'heading' && levels.has(part.level)) pages.openHeading(part);
      else pages.add(part);
    }
  }
  return pages.finish();
}

/** The title given to a glossary without a printed one. */
export const GLOSSARY_TITLE = '名词解释';

/** Levels whose headings become pages. The parts of an annex are its sections, unless it is a whole plan. */
function pageLevels({ kind, parts }: PagedRegion): ReadonlySet<HeadingLevel> {
  const levels = new Set(parts.flatMap((part) => (part.type === 'heading' ? [part.level] : [])));
  if (levels.has('part') || levels.has('chapter')) return new Set(['part', 'chapter']);
  return new Set(kind === 'body' && levels.has('yi') ? ['yi'] : []);
}

/** The title comes first, wherever it is printed; without one, the first line is the title. */
function faceNodes(face: readonly DocumentPart[]): DraftNode[] {
  const titles = face.filter(({ kind }) => kind === 'title');
  const [first] = face;
  const title = titles.length > 0 ? titles : first === undefined ? [] : [first];
  const rest = face.filter((part) => !title.includes(part));
  const nodes: DraftNode[] = rest.map(({ text }) => ({ type: 'paragraph', text: toDraftText(text) }));
  return title.length === 0
    ? nodes
    : [{ type: 'title', text: toDraftText(title.map(({ text }) => text).join('')) }, ...nodes];
}

type Heading = Extract<BodyPart, { type: 'heading' }>;

/** A page while it is built, and what is open in it. */
interface GrowingPage {
  page: string;
  parent: string | undefined;
  nodes: DraftNode[];
  parts: BodyPart[];
  /** Depth of the heading with which it begins; -1 where there is none. */
  depth: number;
}

/** Collects the pages of one document. One is made for each call of `toPages`. */
class PageBuilder {
  private readonly pages: GrowingPage[] = [];
  private readonly taken = new Set<string>();
  private annex: string | undefined;
  private part: string | undefined;

  open(page: string, nodes: DraftNode[], parent?: string, depth = -1): string {
    const id = this.free(page);
    this.pages.push({ page: id, parent, nodes, parts: [], depth });
    return id;
  }

  openAnnex({ head, number }: PagedRegion): void {
    const title: DraftNode = { type: 'title', text: toDraftText(head.map(({ text }) => text).join(' ')) };
    this.annex = this.open(`annex-${number ?? this.pages.filter(({ page }) => page.startsWith('annex-')).length + 1}`, [
      title,
    ]);
    this.part = undefined;
  }

  openTerms({ head }: PagedRegion): void {
    const title = head.map(({ text }) => text).join(' ') || GLOSSARY_TITLE;
    this.open('terms', [{ type: 'title', text: toDraftText(title) }]);
  }

  openHeading({ level, number, text, depth }: Heading): void {
    const name = `${level === 'chapter' ? 'chapter' : 'part'}-${number}`;
    const parent = level === 'chapter' ? (this.part ?? this.annex) : this.annex;
    const id = this.open(
      this.annex === undefined ? name : `${this.annex}-${name}`,
      [{ type: 'title', text: toDraftText(text) }],
      parent,
      depth,
    );
    if (level !== 'chapter') this.part = id;
  }

  add(part: BodyPart): void {
    if (part.type === 'page') {
      this.open(part.page, [{ type: 'title', text: toDraftText(part.title) }]);
      return;
    }
    const page = this.pages.at(-1);
    const preface = part.type === 'paragraph' && isPrefaceHeading(part.text);
    if (!preface || page?.page !== 'opening') page?.parts.push(part);
    else {
      page.page = this.rename(page.page, 'cover');
      this.open('preface', [{ type: 'title', text: toDraftText(part.text) }]);
    }
  }

  finish(): DraftPage[] {
    return this.pages
      .map(({ page, parent, nodes, parts, depth }) => ({ page, parent, nodes: [...nodes, ...toNodes(parts, depth)] }))
      .filter(({ nodes }) => nodes.length > 0);
  }

  /** Repeated numbers are a doubt, but their pages still need different ids. */
  private free(page: string): string {
    let id = page;
    for (let copy = 2; this.taken.has(id); copy += 1) id = `${page}-${copy}`;
    this.taken.add(id);
    return id;
  }

  private rename(from: string, to: string): string {
    this.taken.delete(from);
    return this.free(to);
  }
}

/** The nodes of one page below its title. */
function toNodes(parts: readonly BodyPart[], depth: number): DraftNode[] {
  const sections = sectionLevel(parts, depth + 1);
  const used = new Set<number>();
  const nodes: DraftNode[] = [];
  let box: DraftNode[] | null = null;
  for (const [index, part] of parts.entries()) {
    const into: DraftNode[] = box ?? nodes;
    if (part.type === 'box') {
      box = [];
      nodes.push({ type: 'box', caption: toDraftText(part.text), nodes: box });
    } else if (part.type === 'box-end') box = null;
    else if (part.type === 'item') addItem(into, part.text, parts[index - 1]?.type === 'item');
    else if (part.type === 'heading' && box === null && part.level === sections && part.depth === depth + 1)
      nodes.push({
        type: 'section',
        number: freeNumber(part.number, used),
        text: toDraftText(part.text),
        ...runIn(part),
      });
    else if (part.type === 'caption') addCaption(into, part.text);
    else if (part.type !== 'page') into.push(nodeOf(part, depth));
  }
  return nodes;
}

/** The highest level directly below the page: （一） where it has both （一） and 1. */
function sectionLevel(parts: readonly BodyPart[], depth: number): HeadingLevel | undefined {
  const levels = parts.flatMap((part) => (part.type === 'heading' && part.depth === depth ? [part.level] : []));
  return NUMBERED_LEVELS.slice(NUMBERED_LEVELS.indexOf('section')).find((level) => levels.includes(level));
}

function freeNumber(number: number, used: Set<number>): number {
  const own = used.has(number) ? Math.max(...used) + 1 : number;
  used.add(own);
  return own;
}

function runIn({ runIn: isRunIn }: Heading): { runIn?: true } {
  return isRunIn ? { runIn: true } : {};
}

/** Consecutive items are one list. */
function addItem(nodes: DraftNode[], text: string, goesOn: boolean): void {
  const last = nodes.at(-1);
  if (goesOn && last?.type === 'list') nodes.splice(-1, 1, { ...last, items: [...last.items, toDraftText(text)] });
  else nodes.push({ type: 'list', items: [toDraftText(text)] });
}

/** A caption below a picture belongs to the picture. */
function addCaption(nodes: DraftNode[], text: string): void {
  const last = nodes.at(-1);
  const isOf = last?.type === 'figure' && last.picture !== undefined && last.caption.length === 0;
  if (isOf) nodes.splice(-1, 1, { ...last, caption: toDraftText(text) });
  else nodes.push({ type: 'figure', caption: toDraftText(text) });
}

type OtherPart = Exclude<BodyPart, { type: 'box' | 'box-end' | 'item' | 'caption' | 'page' }>;

function nodeOf(part: OtherPart, pageDepth: number): DraftNode {
  switch (part.type) {
    case 'heading': {
      const depth = Math.min(Math.max(part.depth - pageDepth + 1, 3), 6);
      return { type: 'subheading', depth: depth as SubheadingDepth, text: toDraftText(part.text), ...runIn(part) };
    }
    case 'paragraph':
    case 'signature':
      return { type: 'paragraph', text: toDraftText(part.text) };
    case 'note':
      return { type: 'note', text: toDraftText(part.text) };
    case 'table':
      return tableNode(part.piece);
    case 'picture': {
      const { file, alt } = part.piece;
      return { type: 'figure', caption: [], picture: { src: file.name, ...(alt === undefined ? {} : { alt }) } };
    }
    default:
      return part satisfies never;
  }
}
