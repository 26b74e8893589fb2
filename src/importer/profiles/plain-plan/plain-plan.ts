import type { DraftNode, DraftPage, DraftText } from '../../../markdown/draft-page.ts';
import type { ImportProfile, SourceLine } from '../../profile.ts';
import { HeadingOrder } from '../../rules/heading-order.ts';
import { joinLines } from '../../rules/join-lines.ts';
import type { Heading } from '../../rules/read-heading.ts';
import { SourceProblems } from '../../rules/source-problems.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import { planLine } from './plan-line.ts';

/**
 * Reads a plan given as plain text, one paragraph a line: a cover, 前言, parts (篇), chapters (章) and sections (节).
 * Parts and chapters become pages.
 *
 * @throws {ContentError} or {AggregateError} for headings without their number, out of order or out of place
 */
export const plainPlan: ImportProfile = (lines, tally, file) => {
  const problems = new SourceProblems(file);
  const reader = new PlainPlanReader(tally, problems);
  for (const line of lines.filter(({ text }) => text.trim() !== '')) reader.read(line);
  const pages = reader.finish();
  problems.throwIfAny();
  return pages;
};

/** Walks one plan. Lives for one call of `plainPlan`. */
class PlainPlanReader {
  private readonly pages: (DraftPage & { nodes: DraftNode[] })[] = [];
  private readonly tally: Tally;
  private readonly problems: SourceProblems;
  private readonly order: HeadingOrder;
  private part: string | undefined;

  constructor(tally: Tally, problems: SourceProblems) {
    this.tally = tally;
    this.problems = problems;
    this.order = new HeadingOrder(problems);
  }

  read(line: SourceLine): void {
    const read = planLine(line.text);
    switch (read.kind) {
      case 'preface':
        return this.readPreface(line);
      case 'contents':
        return this.tally.take('contents-heading', line.text);
      case 'heading':
        this.order.check(read.heading, line.number);
        return this.readHeading(read.heading, line);
      case 'broken-heading':
        this.order.assume(read.level);
        return this.problems.add(
          line.number,
          `"${line.text.slice(0, 30)}" has no readable heading number.`,
          NUMBER_REPAIR,
        );
      case 'paragraph':
        return this.readText(line);
      case 'fragment':
        if (!this.isOnCover)
          this.problems.add(
            line.number,
            `"${line.text.slice(0, 30)}" is neither a heading with its number nor a whole sentence.`,
            LINE_REPAIR,
          );
        return this.readText(line);
      default:
        return read satisfies never;
    }
  }

  finish(): DraftPage[] {
    if (!this.pages.some(({ page }) => page.startsWith('chapter-')))
      this.problems.add(null, 'The plan has no chapter.', NUMBER_REPAIR);
    return this.pages;
  }

  private readPreface(line: SourceLine): void {
    if (this.pages.some(({ page }) => page === 'preface'))
      this.problems.add(
        line.number,
        'A second preface begins here.',
        'Remove the heading that is not meant, by a correction.',
      );
    this.begin('preface', undefined, line);
  }

  private readHeading({ level, number }: Heading, line: SourceLine): void {
    switch (level) {
      case 'part':
        this.part = `part-${number}`;
        return this.begin(this.part, undefined, line);
      case 'chapter':
        return this.begin(`chapter-${number}`, this.part, line);
      case 'section':
        return this.add({ type: 'section', number, text: this.text(line) });
      default:
        return level satisfies never;
    }
  }

  /** The lines of the cover are no sentences; the first of them is its title. */
  private readText(line: SourceLine): void {
    if (this.pages.length === 0) this.begin('cover', undefined, line);
    else this.add({ type: 'paragraph', text: this.text(line) });
  }

  private get isOnCover(): boolean {
    return this.pages.length === 0 || this.pages.at(-1)?.page === 'cover';
  }

  private begin(page: string, parent: string | undefined, line: SourceLine): void {
    this.pages.push({ page, parent, nodes: [{ type: 'title', text: this.text(line) }] });
  }

  private add(node: DraftNode): void {
    this.pages.at(-1)?.nodes.push(node);
  }

  private text(line: SourceLine): DraftText {
    return toDraftText(joinLines([line], this.tally));
  }
}

const NUMBER_REPAIR =
  'Begin each chapter with a line such as "第十二章 标题", each section with "第一节 标题": the number in Chinese, then a space.';
const LINE_REPAIR =
  'Give a heading its number (第一节 标题), put a paragraph on one line to its stop, or correct it in corrections.yaml.';
