import type { Document, Element } from 'domhandler';
import { at, attribute, elements, numberAttribute } from '../xml-tree.ts';
import { formatNumber } from './format-number.ts';

/** The number that Word prints before a paragraph. */
export interface AutomaticNumber {
  /** Including the gap after it; empty for a bullet that only marks a list item. */
  text: string;
  /** Level of its list, from 0. */
  level: number;
  /** The bullet, if it is one. */
  bullet?: string;
  /** An unknown format, for which digits were written. */
  unknownFormat?: string;
}

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** Starts again after a number of any level up to this one, counted from 1; 0 for never. */
  restart: number;
  legal: boolean;
  style: string | undefined;
}

interface List {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  overrides: ReadonlyMap<number, number>;
}

/** The lists of a document, and how far each has counted. Paragraphs have to be counted in order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** @param styleList gives the list that a list style names */
  constructor(numbering: Document | undefined, styleList: (style: string) => string | undefined) {
    const root = at(numbering, 'numbering');
    const abstracts = new Map(
      elements(root, 'abstractNum').map((abstract) => [attribute(abstract, 'abstractNumId') ?? '', abstract]),
    );
    const nums = new Map(elements(root, 'num').map((num) => [attribute(num, 'numId') ?? '', num]));
    for (const [id, num] of nums) {
      const [abstractId, abstract] = this.abstractOf(num, abstracts, nums, styleList);
      const overridden = elements(num, 'lvlOverride');
      const levels = new Map(
        [...elements(abstract, 'lvl'), ...overridden.flatMap((item) => elements(item, 'lvl'))].map((level) => [
          numberAttribute(level, 'ilvl') ?? 0,
          readLevel(level),
        ]),
      );
      const overrides = new Map(
        overridden.flatMap((item) => {
          const start = numberAttribute(at(item, 'startOverride'), 'val');
          return start === undefined ? [] : [[numberAttribute(item, 'ilvl') ?? 0, start] as const];
        }),
      );
      this.lists.set(id, { abstract: abstractId, levels, overrides });
    }
  }

  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(list: string, style: string): number | undefined {
    return [...(this.lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  /** Counts one more paragraph and returns the number printed before it. */
  count(listId: string, levelNumber: number): AutomaticNumber | null {
    const list = this.lists.get(listId);
    const level = list?.levels.get(levelNumber);
    if (list === undefined || level === undefined) return null;
    const counts = this.countsOf(listId, list);
    counts[levelNumber] = (counts[levelNumber] ?? level.start - 1) + 1;
    for (const [deeper, { restart }] of list.levels)
      if (deeper > levelNumber && restart > levelNumber) {
        const start = list.overrides.get(deeper);
        counts[deeper] = start === undefined ? undefined : start - 1;
      }
    return this.print(list, level, levelNumber, counts);
  }

  /** Lists with the same abstract list count together, unless one of them has a start number of its own. */
  private countsOf(listId: string, list: List): (number | undefined)[] {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    if (!this.begun.has(listId)) for (const [level, start] of list.overrides) counts[level] = start - 1;
    this.begun.add(listId);
    return counts;
  }

  private print(
    list: List,
    level: Level,
    levelNumber: number,
    counts: readonly (number | undefined)[],
  ): AutomaticNumber {
    if (level.format === 'bullet') return bullet(level, levelNumber);
    let unknownFormat: string | undefined;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels.get(index);
      const number = counts[index] ?? shown?.start ?? 1;
      const format = level.legal && shown?.format !== 'none' ? 'decimal' : (shown?.format ?? 'decimal');
      const formatted = formatNumber(number, format);
      if (formatted === null) unknownFormat = format;
      return formatted ?? String(number);
    });
    const shown = text === '' ? '' : text + gap(level.suffix, text);
    return { text: shown, level: levelNumber, ...(unknownFormat === undefined ? {} : { unknownFormat }) };
  }

  private abstractOf(
    num: Element,
    abstracts: ReadonlyMap<string, Element>,
    nums: ReadonlyMap<string, Element>,
    styleList: (style: string) => string | undefined,
  ): [string, Element | undefined] {
    const id = attribute(at(num, 'abstractNumId'), 'val') ?? '';
    const abstract = abstracts.get(id);
    const link = attribute(at(abstract, 'numStyleLink'), 'val');
    const linked = link === undefined ? undefined : nums.get(styleList(link) ?? '');
    if (linked === undefined || linked === num) return [id, abstract];
    const linkedId = attribute(at(linked, 'abstractNumId'), 'val') ?? '';
    return [linkedId, abstracts.get(linkedId)];
  }
}

function readLevel(level: Element): Level {
  const number = numberAttribute(level, 'ilvl') ?? 0;
  const legal = at(level, 'isLgl');
  return {
    start: numberAttribute(at(level, 'start'), 'val') ?? 0,
    // Newer formats are alternatives to a plain one.
    format: attribute(at(level, 'numFmt') ?? at(level, 'AlternateContent', 'Fallback', 'numFmt'), 'val') ?? 'decimal',
    text: attribute(at(level, 'lvlText'), 'val') ?? '',
    suffix: attribute(at(level, 'suff'), 'val') ?? 'tab',
    restart: numberAttribute(at(level, 'lvlRestart'), 'val') ?? number,
    legal: legal !== undefined && !['0', 'false', 'off'].includes(attribute(legal, 'val') ?? ''),
    style: attribute(at(level, 'pStyle'), 'val'),
  };
}

/** A full-width dash is printed text; dots, hyphens, squares and characters of symbol fonts only mark a list. */
function bullet({ text, suffix }: Level, level: number): AutomaticNumber {
  return /^[—―─]{2}$/.test(text) ? { text: text + gap(suffix, text), level } : { text: '', level, bullet: text };
}

/** The visible gap after a number: a tab or a space, but none after full-width punctuation. */
function gap(suffix: string, number: string): string {
  return suffix === 'nothing' || /[、）。，．：—]$/.test(number) ? '' : ' ';
}
