import type { Document, Element } from 'domhandler';
import { at, attribute, elements, numberAttribute } from '../xml-tree.ts';

/** The look of a paragraph, from its own properties and its style. */
export interface ParagraphLook {
  headingLevel: number | undefined;
  centered: boolean;
  bold: boolean;
  pageBreakBefore: boolean;
  /** It is a line of a table of contents made by Word. */
  isContents: boolean;
  /** `level` is undefined where the list itself defines which of its levels the style stands for. */
  list: { id: string; level: number | undefined; style: string | undefined } | null;
}

/** The paragraph styles of a document, each with those that it is based on. */
export class Styles {
  private readonly styles = new Map<string, Element>();
  private readonly normal: string | undefined;

  constructor(styles: Document | undefined) {
    for (const style of elements(at(styles, 'styles'), 'style')) {
      const id = attribute(style, 'styleId') ?? '';
      this.styles.set(id, style);
      if (attribute(style, 'type') === 'paragraph' && isOn(style, attribute(style, 'default'))) this.normal ??= id;
    }
  }

  /** @param properties the paragraph's own properties, `w:pPr` */
  lookOf(properties: Element | undefined): ParagraphLook {
    const id = attribute(at(properties, 'pStyle'), 'val') ?? this.normal;
    const chain = this.chainOf(id);
    const all = [properties, ...chain.map((style) => at(style, 'pPr'))];
    const names = chain.map((style) => attribute(at(style, 'name'), 'val') ?? '');
    const outline = first(all, (from) => numberAttribute(at(from, 'outlineLvl'), 'val'));
    const named = first(names, (name) => /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1]);
    return {
      headingLevel:
        named === undefined ? (outline === undefined || outline > 8 ? undefined : outline + 1) : Number(named),
      centered: first(all, (from) => attribute(at(from, 'jc'), 'val')) === 'center',
      bold: first(chain, (style) => toggle(at(style, 'rPr', 'b'))) ?? false,
      pageBreakBefore: first(all, (from) => toggle(at(from, 'pageBreakBefore'))) ?? false,
      isContents: names.some((name) => /^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/i.test(name)),
      list: this.listOf(properties, chain),
    };
  }

  /** A property of letters, from themselves or from their style. @param properties `w:rPr` */
  ofRun(properties: Element | undefined, name: string): Element | undefined {
    const chain = this.chainOf(attribute(at(properties, 'rStyle'), 'val')).map((style) => at(style, 'rPr'));
    return first([properties, ...chain], (from) => at(from, name));
  }

  /** The list that a list style names. */
  listOfStyle(id: string): string | undefined {
    return first(this.chainOf(id), (style) => attribute(at(style, 'pPr', 'numPr', 'numId'), 'val'));
  }

  /** List 0 switches off the number that a paragraph gets from its style. */
  private listOf(properties: Element | undefined, chain: readonly Element[]): ParagraphLook['list'] {
    const own = at(properties, 'numPr');
    const level = numberAttribute(at(own, 'ilvl'), 'val');
    const ownId = attribute(at(own, 'numId'), 'val');
    if (ownId !== undefined) return ownId === '0' ? null : { id: ownId, level: level ?? 0, style: undefined };
    for (const style of chain) {
      const numbered = at(style, 'pPr', 'numPr');
      const id = attribute(at(numbered, 'numId'), 'val');
      if (id === '0') return null;
      const styleLevel = level ?? first(chain, (from) => numberAttribute(at(from, 'pPr', 'numPr', 'ilvl'), 'val'));
      if (id !== undefined) return { id, level: styleLevel, style: attribute(chain[0], 'styleId') };
    }
    return null;
  }

  private chainOf(id: string | undefined): Element[] {
    const chain: Element[] = [];
    let style = this.styles.get(id ?? '');
    while (style !== undefined && !chain.includes(style)) {
      chain.push(style);
      style = this.styles.get(attribute(at(style, 'basedOn'), 'val') ?? '');
    }
    return chain;
  }
}

/** Reads an element that switches something on, or off by its value; undefined where it is missing. */
export function toggle(element: Element | undefined): boolean | undefined {
  return element === undefined ? undefined : isOn(element, attribute(element, 'val') ?? 'true');
}

function isOn(element: Element | undefined, value: string | undefined): boolean {
  return element !== undefined && value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
}

function first<From, Found>(from: readonly From[], find: (item: From) => Found | undefined): Found | undefined {
  for (const item of from) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
