import { routes } from '../../addressing/routes.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import { blockOf } from '../../library/block-of.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import type { Block, PageNode } from '../../markdown/page-content.ts';
import { headingLevels } from '../../reading/heading-levels.ts';
import { xmlElement } from '../xml.ts';
import { blockText, type TextContext } from './block-text.ts';
import { blockEid, pageEid } from './names.ts';
import { nest, type Branch } from './nest.ts';
import { tableXml } from './table.ts';

/** The text of a document as the hierarchy of its pages, sections and headings; every block has its id as `eId`. */
export function mainBody(document: LibraryDocument, context: TextContext): string {
  const pages = document.pages.filter(({ parent }) => parent === null);
  return xmlElement(
    'mainBody',
    { 'xml:lang': HTML_LANG[context.lang] },
    `\n${pages.map((page) => pageXml(page, document, context)).join('\n')}\n`,
  );
}

/** A page with the pages that belong to it, such as a part with its chapters. */
function pageXml(page: LibraryPage, document: LibraryDocument, context: TextContext): string {
  const own = new PageWriter(page, context);
  const inner = document.pages.filter(({ parent }) => parent === page.page);
  const { name, attributes } = pageElement(page.page);
  return xmlElement(
    name,
    { eId: pageEid(page.page), ...attributes },
    [...own.content(), ...inner.map((one) => pageXml(one, document, context))].join('\n'),
  );
}

/** Parts, chapters and the like have their own elements; any other page is named as in its address. */
function pageElement(page: string): { name: string; attributes: Record<string, string> } {
  const [kind = page] = /^[a-z-]*[a-z]/.exec(page.slice(page.lastIndexOf('/') + 1)) ?? [];
  if (page.includes('/')) return { name: 'hcontainer', attributes: { name: 'term' } };
  return HIERARCHY.has(kind) ? { name: kind, attributes: {} } : { name: 'hcontainer', attributes: { name: kind } };
}

const HIERARCHY = new Set(['book', 'part', 'chapter', 'section', 'article']);

/** Writes the nodes of one page. */
class PageWriter {
  private readonly page: LibraryPage;
  private readonly context: TextContext;

  constructor(page: LibraryPage, context: TextContext) {
    this.page = page;
    this.context = context;
  }

  /** The title of the page as its heading, then its text. */
  content(): string[] {
    const levels = headingLevels(this.page.nodes);
    const levelOf = (node: PageNode): number | null =>
      node.type === 'section' || node.type === 'subheading' ? (levels.get(node.block.fragment) ?? null) : null;
    const [first, ...rest] = this.page.nodes;
    if (first?.type !== 'title') return this.branches(nest(this.page.nodes, levelOf));
    const { eId, text, attributes } = this.written(first.block);
    return [xmlElement('heading', { eId, ...attributes }, text), ...this.branches(nest(rest, levelOf))];
  }

  private branches(branches: readonly Branch<PageNode>[]): string[] {
    return branches.map(({ node, inner }) => this.node(node, this.branches(inner)));
  }

  private node(node: PageNode, inner: readonly string[]): string {
    switch (node.type) {
      case 'title':
      case 'subheading':
        return this.headed('level', {}, node.block, inner);
      case 'section':
        return this.headed('section', {}, node.block, inner);
      case 'box':
        return this.headed('hcontainer', { name: 'box' }, node.block, this.boxed(node.nodes));
      case 'paragraph':
        return this.paragraph('paragraph', {}, node.block);
      case 'note':
        return this.paragraph('hcontainer', { name: 'note' }, node.block);
      case 'figure':
        return this.paragraph('hcontainer', { name: 'figure' }, node.block, this.picture(node.block.fragment));
      case 'list':
        return held('paragraph', this.eId(node.fragment), this.list(`${node.fragment}__list_1`, node.items));
      case 'table':
        return held('hcontainer', { ...this.eId(`${node.fragment}__hcontainer_1`), name: 'table' }, this.table(node));
      default:
        return node satisfies never;
    }
  }

  private boxed(nodes: readonly PageNode[]): string[] {
    const levels = headingLevels(nodes);
    return this.branches(nest(nodes, (node) => ('block' in node ? (levels.get(node.block.fragment) ?? null) : null)));
  }

  private headed(name: string, attributes: Record<string, string>, block: Block, inner: readonly string[]): string {
    const { eId, text, attributes: own } = this.written(block);
    return xmlElement(name, { eId, ...attributes }, [xmlElement('heading', own, text), ...inner].join('\n'));
  }

  private paragraph(name: string, attributes: Record<string, string>, block: Block, before = ''): string {
    const { eId, text, attributes: own } = this.written(block);
    return held(name, { eId, ...attributes }, before + xmlElement('p', own, text));
  }

  private list(fragment: string, items: readonly Block[]): string {
    return xmlElement(
      'blockList',
      this.eId(fragment),
      items
        .map((item) => {
          const { eId, text, attributes } = this.written(item);
          return xmlElement('item', { eId }, xmlElement('p', attributes, text));
        })
        .join(''),
    );
  }

  private table(node: Extract<PageNode, { type: 'table' }>): string {
    return tableXml(node, {
      eIdOf: (fragment) => blockEid(this.page.page, fragment),
      written: ({ fragment }) => blockText(blockOf(this.page, fragment), this.context),
      list: (fragment, items) => this.list(fragment, items),
    });
  }

  private picture(fragment: string): string {
    const picture = this.page.pictures.get(fragment);
    if (picture === undefined) return '';
    const { name, width, height, alt } = picture;
    const { zh } = blockOf(this.page, fragment);
    return xmlElement(
      'p',
      {},
      xmlElement('img', {
        src: routes.picture(this.page.document, name),
        alt: alt[this.context.lang] ?? zh,
        width: String(width),
        height: String(height),
      }),
    );
  }

  private eId(fragment: string): { eId: string } {
    return { eId: blockEid(this.page.page, fragment) };
  }

  private written({ fragment }: Block): { eId: string; text: string; attributes: Readonly<Record<string, string>> } {
    const { parts, attributes } = blockText(blockOf(this.page, fragment), this.context);
    return { ...this.eId(fragment), text: parts.join(''), attributes };
  }
}

/** An element of the hierarchy that holds blocks. */
function held(name: string, attributes: Record<string, string>, blocks: string): string {
  return xmlElement(name, attributes, xmlElement('content', {}, blocks));
}
