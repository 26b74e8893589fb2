import type { DraftNode, DraftPage } from '../../../markdown/draft-page.ts';
import { HeadingOrder } from '../../rules/heading-order.ts';
import { readHeading, type Heading } from '../../rules/read-heading.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import { checkSentence } from './check-sentence.ts';
import { findStretches } from './find-stretches.ts';
import { readIndicators } from './read-indicators.ts';
import type { PrintedLine } from './read-printed-lines.ts';
import { readUnits, type Unit } from './read-units.ts';

/** Reads preface, parts and chapters into one page each; a part holds its opening text, a chapter its sections. */
export function readBody(lines: readonly PrintedLine[], tally: Tally, problems: SourceProblems): DraftPage[] {
  const body = new BodyReader(problems);
  for (const stretch of findStretches(lines)) {
    switch (stretch.kind) {
      case 'text':
        readUnits(stretch.lines, tally).forEach((unit) => body.readUnit(unit));
        break;
      case 'indicators':
        body.add(readIndicators(stretch, tally, problems));
        break;
      case 'figure':
        readUnits(stretch.lines, tally).forEach(({ passage }) =>
          body.add({ type: 'figure', caption: toDraftText(passage) }),
        );
        break;
      default:
        stretch satisfies never;
    }
  }
  return body.pages;
}

/** Walks the body once. Lives for one call of `readBody`. */
class BodyReader {
  readonly pages: (DraftPage & { nodes: DraftNode[] })[] = [];
  private readonly order: HeadingOrder;
  private readonly problems: SourceProblems;
  private part: string | undefined;

  constructor(problems: SourceProblems) {
    this.problems = problems;
    this.order = new HeadingOrder(problems);
  }

  readUnit(unit: Unit): void {
    const heading = readHeading(unit.passage.text);
    if (heading !== undefined) this.readHeading(heading, unit);
    else if (this.pages.length === 0) this.readPreface(unit);
    else {
      checkSentence(unit, this.problems);
      this.add({ type: 'paragraph', text: toDraftText(unit.passage) });
    }
  }

  add(node: DraftNode): void {
    this.pages.at(-1)?.nodes.push(node);
  }

  private readPreface(unit: Unit): void {
    if (unit.passage.text !== PREFACE)
      this.problems.add(
        unit.line,
        `The plan opens with "${opening(unit)}".`,
        `Begin it with the heading ${PREFACE} or 第一篇, on a line of its own that ends with a space.`,
      );
    this.open('preface', unit);
  }

  private readHeading(heading: Heading, unit: Unit): void {
    this.order.check(heading, unit.line);
    if (/[。；]$/.test(unit.passage.text))
      this.problems.add(
        unit.line,
        `The heading "${opening(unit)}" runs on into a sentence.`,
        'End the heading with a space at the end of its line.',
      );
    switch (heading.level) {
      case 'part':
        this.part = `part-${heading.number}`;
        return this.open(this.part, unit);
      case 'chapter':
        return this.open(`chapter-${heading.number}`, unit, this.part);
      case 'section':
        return this.add({ type: 'section', number: heading.number, text: toDraftText(unit.passage) });
      default:
        return heading.level satisfies never;
    }
  }

  private open(page: string, { onPage, passage }: Unit, parent?: string): void {
    this.pages.push({
      page,
      parent,
      printedPage: onPage ?? undefined,
      nodes: [{ type: 'title', text: toDraftText(passage) }],
    });
  }
}

const PREFACE = '前言';

function opening({ passage }: Unit): string {
  return passage.text.slice(0, 20);
}
