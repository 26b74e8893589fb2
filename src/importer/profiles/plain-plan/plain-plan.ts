import type { DraftNode, DraftPage, DraftText } from '../../../markdown/draft-page.ts';
import type { ImportProfile, SourceLine } from '../../profile.ts';
import { joinLines } from '../../rules/join-lines.ts';
import type { Heading } from '../../rules/read-heading.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import { SourceError } from '../../source-error.ts';
import type { Tally } from '../../tally.ts';
import { HeadingOrder } from './heading-order.ts';
import { planLine } from './plan-line.ts';

/**
 * Reads a plan given as plain text, one paragraph a line: a cover, 前言, parts (篇), chapters (章) and sections (节).
 * Parts and chapters become pages; blank lines and whatever lies between the lines mean nothing.
 *
 * @throws {SourceError} at a heading without its number, out of order or out of place
 */
export const plainPlan: ImportProfile = (lines, tally, file) => {
  const reader = new PlainPlanReader(tally, file);
  for (const line of lines.filter(({ text }) => text.trim() !== '')) reader.read(line);
  return reader.finish();
};

/** Walks one plan. Lives for one call of `plainPlan`. */
class PlainPlanReader {
  private readonly pages: (DraftPage & { nodes: DraftNode[] })[] = [];
  private readonly tally: Tally;
  private readonly file: string;
  private readonly order: HeadingOrder;
  private part: string | undefined;

  constructor(tally: Tally, file: string) {
    this.tally = tally;
    this.file = file;
    this.order = new HeadingOrder(file);
  }

  read(line: SourceLine): void {
    const { kind, heading } = planLine(line, this.file);
    switch (kind) {
      case 'preface':
        return this.begin('preface', undefined, line);
      case 'contents':
        return this.tally.take('contents-heading', line.text);
      case 'heading':
        this.order.check(heading, line.number);
        return this.readHeading(heading, line);
      case 'text':
        return this.readText(line);
      default:
        return kind satisfies never;
    }
  }

  finish(): DraftPage[] {
    if (this.order.isEmpty) throw new SourceError(this.file, null, 'The plan has no chapters.', 'Begin each chapter with a line such as "第一章 标题".');
    return this.pages;
  }

  private readHeading({ level, number }: Heading, line: SourceLine): void {
    switch (level) {
      case 'part':
        this.part = `part-${number}`;
        return this.begin(this.part, undefined, line);
      case 'chapter':
        return this.begin(`chapter-${number}`, this.part, line);
      case 'section':
        this.pages.at(-1)?.nodes.push({ type: 'section', number, text: this.text(line) });
        return;
      default:
        return level satisfies never;
    }
  }

  private readText(line: SourceLine): void {
    const page = this.pages.at(-1);
    if (page === undefined) return this.begin('cover', undefined, line);
    const isPrinted = page.page === 'cover' || ENDS_SENTENCE.test(line.text.trim());
    if (!isPrinted) throw new SourceError(this.file, line.number, `"${line.text.slice(0, 30)}" is neither a heading with its number nor a whole sentence.`, LINE_REPAIR);
    page.nodes.push({ type: 'paragraph', text: this.text(line) });
  }

  private begin(page: string, parent: string | undefined, line: SourceLine): void {
    if (this.pages.some((other) => other.page === page)) throw new SourceError(this.file, line.number, `The page "${page}" begins a second time.`, 'Remove the heading, or what it repeats.');
    this.pages.push({ page, parent, nodes: [{ type: 'title', text: this.text(line) }] });
  }

  private text(line: SourceLine): DraftText {
    return toDraftText(joinLines([line], this.tally));
  }
}

const ENDS_SENTENCE = /[。；：！？…][”’）)》]*$/;
const LINE_REPAIR = 'Give a heading its number (第一章 标题, 第一节 标题) and a paragraph one whole line, or correct it in corrections.yaml.';
