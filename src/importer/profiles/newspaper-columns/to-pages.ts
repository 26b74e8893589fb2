import { ContentError } from '../../../files/content-error.ts';
import type { DraftNode, DraftPage, DraftText } from '../../../markdown/draft-page.ts';
import type { SourceLine } from '../../profile.ts';
import { joinLines } from '../../rules/join-lines.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import { endsSentence } from './ends-sentence.ts';
import { removeColumnSpaces } from './remove-column-spaces.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { Unit } from './split-units.ts';

/**
 * Builds the pages from units in reading order.
 *
 * @param file path of the source, shown in messages
 * @throws {ContentError} at the first unit out of place: text before a title, a page id used twice, a section number out
 *   of order, a heading without text, a text that breaks off within a sentence
 */
export function toPages(units: readonly Unit[], tally: Tally, file: string): DraftPage[] {
  const builder = new PageBuilder(tally, file);
  for (const unit of units) builder.add(unit);
  return builder.finish();
}

/** Lives for one call of `toPages`. */
class PageBuilder {
  private readonly pages: { page: string; nodes: DraftNode[] }[] = [];
  private readonly tally: Tally;
  private readonly file: string;
  private printedTitle = '';
  private section = 0;
  /** The heading that still waits for its text. */
  private heading: SourceLine | null = null;

  constructor(tally: Tally, file: string) {
    this.tally = tally;
    this.file = file;
  }

  add({ role, lines }: Unit): void {
    const [line] = lines;
    if (this.pages.length === 0 && role?.as !== 'title')
      this.fail(line, `"${start(line)}" stands before any title.`, TITLE_REPAIR);
    switch (role?.as) {
      case 'title':
        this.printedTitle = this.headingText(lines);
        this.openPage(role.page, this.printedTitle, line);
        return;
      case 'page-start':
        this.openPage(role.page, this.repeatedTitle(role.title, line), line);
        return this.addText(lines);
      case 'section':
        return this.addSection(role.number, lines);
      case 'paragraph':
        return this.addNode({ type: 'paragraph', text: this.text(lines) });
      case 'note':
        return this.addNode({ type: 'note', text: this.text(lines) });
      case 'caption':
        return this.addNode({ type: 'figure', caption: this.text(lines) });
      case undefined:
        return this.addText(lines);
      default:
        return role satisfies never;
    }
  }

  finish(): DraftPage[] {
    this.refuseEmptyHeading();
    if (this.pages.length === 0)
      throw new ContentError(this.file, null, 'No text.', 'Put the text of the newspaper into source.txt.');
    return this.pages;
  }

  private openPage(page: string, title: string, line: SourceLine): void {
    this.refuseEmptyHeading();
    if (this.pages.some((other) => other.page === page))
      this.fail(line, `A second page "${page}".`, 'Give each page its own id in corrections.yaml.');
    this.pages.push({ page, nodes: [{ type: 'title', text: [title] }] });
    this.section = 0;
    this.heading = line;
  }

  private addSection(number: number, lines: Unit['lines']): void {
    const [line] = lines;
    if (number !== this.section + 1)
      this.fail(
        line,
        `Section ${number} follows section ${this.section}.`,
        'Number the sections of a page from 1 in reading order, and move the heading to its place, in corrections.yaml.',
      );
    if (this.section > 0) this.refuseEmptyHeading(); // a page may open with its first section
    this.addNode({ type: 'section', number, text: [this.headingText(lines)] });
    this.section = number;
    this.heading = line;
  }

  private addText(lines: Unit['lines']): void {
    const last = lines.at(-1) ?? lines[0];
    if (!endsSentence(last.text))
      this.fail(
        last,
        `The text breaks off within a sentence: "${last.text.trim()}".`,
        'Move the column with the rest of the sentence behind it, or give this line its role, in corrections.yaml.',
      );
    for (const paragraph of splitParagraphs(lines)) this.addNode({ type: 'paragraph', text: this.text(paragraph) });
  }

  private addNode(node: DraftNode): void {
    this.pages.at(-1)?.nodes.push(node);
    this.heading = null;
  }

  private refuseEmptyHeading(): void {
    if (this.heading !== null)
      this.fail(
        this.heading,
        `No text follows "${start(this.heading)}".`,
        'Move the text of this heading behind it in corrections.yaml.',
      );
  }

  /** A page without a heading of its own takes words of the printed title, never others. */
  private repeatedTitle(title: string, line: SourceLine): string {
    if (!this.printedTitle.includes(title))
      this.fail(
        line,
        `"${title}" is no part of the printed title "${this.printedTitle}".`,
        'Give the page a title made of words of the printed one, in corrections.yaml.',
      );
    this.tally.make('repeated-title', title);
    return title;
  }

  /** The lines of a heading are its parts; a space keeps them apart. */
  private headingText(lines: Unit['lines']): string {
    const parts = lines.map(({ text }) => removeColumnSpaces(text, this.tally));
    parts.slice(1).forEach(() => this.tally.make('heading-line', ' '));
    return parts.join(' ');
  }

  private text(lines: readonly SourceLine[]): DraftText {
    const solid = lines.map(({ text }) => ({ text: removeColumnSpaces(text, this.tally) }));
    return toDraftText(joinLines(solid, this.tally));
  }

  private fail({ number }: SourceLine, found: string, repair: string): never {
    throw new ContentError(this.file, number, found, repair);
  }
}

function start({ text }: SourceLine): string {
  return text.trim().slice(0, 20);
}

const TITLE_REPAIR =
  'Say in corrections.yaml which lines are the title, with {role: {lines: [a, b], begins}, is: {as: title, page: …}, reason}, and move them to the front.';
