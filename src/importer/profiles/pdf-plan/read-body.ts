import type { DraftNode, DraftPage } from '../../../markdown/draft-page.ts';
import { readHeading } from '../../rules/read-heading.ts';
import type { Heading, HeadingLevel } from '../../rules/read-heading.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import { checkSentence } from './check-sentence.ts';
import { findStretches } from './find-stretches.ts';
import type { PrintedLine } from './printed-line.ts';
import { readIndicators } from './read-indicators.ts';
import { readUnits } from './read-units.ts';
import type { Unit } from './read-units.ts';

/** Reads preface, parts and chapters. Official numbers must run without gap: chapters through the whole plan, sections within a chapter. */
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
        readUnits(stretch.lines, tally).forEach(({ passage }) => body.add({ type: 'figure', caption: toDraftText(passage) }));
        break;
      default:
        stretch satisfies never;
    }
  }
  return body.pages;
}

interface OpenPage extends DraftPage {
  nodes: DraftNode[];
}

/** Walks the body once. Lives for one call of `readBody`. */
class BodyReader {
  readonly pages: OpenPage[] = [];
  private readonly last: Record<HeadingLevel, number> = { part: 0, chapter: 0, section: 0 };
  private readonly problems: SourceProblems;

  constructor(problems: SourceProblems) {
    this.problems = problems;
  }

  readUnit(unit: Unit): void {
    const heading = readHeading(unit.passage.text);
    if (this.pages.length === 0 && heading === undefined) this.readPreface(unit);
    else if (heading !== undefined) this.readHeading(heading, unit);
    else {
      checkSentence(unit, this.problems);
      this.add({ type: 'paragraph', text: toDraftText(unit.passage) });
    }
  }

  add(node: DraftNode): void {
    this.pages.at(-1)?.nodes.push(node);
  }

  private readPreface(unit: Unit): void {
    if (unit.passage.text !== PREFACE) this.problems.add(unit.line, `The plan opens with "${opening(unit)}".`, `Begin it with the heading ${PREFACE} or 第一篇, on a line of its own that ends with a space.`);
    this.open('preface', unit);
  }

  private readHeading(heading: Heading, unit: Unit): void {
    if (SENTENCE_END.test(unit.passage.text)) this.problems.add(unit.line, `The heading "${opening(unit)}…" runs on into a sentence.`, 'End the heading with a space at the end of its line.');
    this.checkNumber(heading, unit);
    this.last[heading.level] = heading.number;
    switch (heading.level) {
      case 'part':
        return this.open(`part-${heading.number}`, unit);
      case 'chapter':
        this.last.section = 0;
        return this.open(`chapter-${heading.number}`, unit, this.last.part === 0 ? undefined : `part-${this.last.part}`);
      case 'section':
        if (!this.isInChapter()) this.problems.add(unit.line, `The section "${opening(unit)}" stands in no chapter.`, 'Add the missing heading 第…章 before it.');
        return this.add({ type: 'section', number: heading.number, text: toDraftText(unit.passage) });
      default:
        return heading.level satisfies never;
    }
  }

  private checkNumber({ level, number }: Heading, unit: Unit): void {
    const last = this.last[level];
    if (number === last + 1) return;
    const found = `"${opening(unit)}" follows ${NAMES[level]} ${last === 0 ? 'none' : last}`;
    if (number === last) this.problems.add(unit.line, `${found}: this number stands twice.`, 'Give each heading its own official number, or join the two.');
    else this.problems.add(unit.line, `${found}: number ${last + 1} is missing.`, `Add the missing heading above this line, or correct the number. ${level === 'section' ? 'Where 第一节 begins a new chapter, its heading 第…章 is missing.' : ''}`.trim());
  }

  private open(page: string, { onPage, passage }: Unit, parent?: string): void {
    const nodes: DraftNode[] = [{ type: 'title', text: toDraftText(passage) }];
    this.pages.push({ page, parent, printedPage: onPage ?? undefined, nodes });
  }

  private isInChapter(): boolean {
    return this.pages.at(-1)?.page.startsWith('chapter-') === true;
  }
}

const PREFACE = '前言';
const NAMES = { part: 'part', chapter: 'chapter', section: 'section' } as const satisfies Record<HeadingLevel, string>;
const SENTENCE_END = /[。；]$/;

function opening({ passage }: Unit): string {
  return passage.text.slice(0, 20);
}
