import type { DraftNode, DraftPage } from '../../../markdown/draft-page.ts';
import type { SourceLine } from '../../profile.ts';
import { SourceError } from '../../source-error.ts';
import type { Tally } from '../../tally.ts';
import { joinLines } from '../../rules/join-lines.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import { endsSentence } from './ends-sentence.ts';
import { removeColumnSpaces } from './remove-column-spaces.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { Unit } from './split-units.ts';

/**
 * Builds the pages from units in reading order.
 *
 * @throws {SourceError} at the first unit out of place: text before a title, a page id used twice, a section number out
 *   of order, a heading without text, a text that breaks off within a sentence
 */
export function toPages(units: readonly Unit[], tally: Tally): DraftPage[] {
  const builder = new PageBuilder(tally);
  for (const unit of units) builder.add(unit);
  return builder.finish();
}

/** Lives for one call of `toPages`. */
class PageBuilder {
  private readonly pages: { page: string; nodes: DraftNode[] }[] = [];
  private readonly tally: Tally;
  private printedTitle = '';
  private section = 0;
  /** The heading that still waits for its text. */
  private heading: SourceLine | null = null;

  constructor(tally: Tally) {
    this.tally = tally;
  }

  add({ role, lines }: Unit): void {
    const [line] = lines;
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
        return this.addNode({ type: 'paragraph', text: this.text(lines) }, line);
      case 'note':
        return this.addNode({ type: 'note', text: this.text(lines) }, line);
      case 'caption':
        return this.addNode({ type: 'figure', caption: this.text(lines) }, line);
      case undefined:
        return this.addText(lines);
      default:
        return role satisfies never;
    }
  }

  finish(): DraftPage[] {
    this.refuseEmptyHeading();
    if (this.pages.length === 0) throw new SourceError(SOURCE_FILE, null, 'No text.', TITLE_REPAIR);
    return this.pages;
  }

  private openPage(page: string, title: string, line: SourceLine): void {
    this.refuseEmptyHeading();
    if (this.pages.some((other) => other.page === page))
      throw new SourceError(SOURCE_FILE, line.number, `A second page "${page}".`, 'Give each page its own id in corrections.yaml.');
    this.pages.push({ page, nodes: [{ type: 'title', text: [title] }] });
    this.section = 0;
    this.heading = line;
  }

  private addSection(number: number, lines: Unit['lines']): void {
    const [line] = lines;
    if (number !== this.section + 1)
      throw new SourceError(SOURCE_FILE, line.number, `Section ${number} follows section ${this.section}.`, 'Number the sections of a page from 1 in reading order, and move the heading to its place, in corrections.yaml.');
    this.refuseEmptyHeading();
    this.addNode({ type: 'section', number, text: [this.headingText(lines)] }, line);
    this.section = number;
    this.heading = line;
  }

  private addText(lines: Unit['lines']): void {
    const last = lines.at(-1) ?? lines[0];
    if (!endsSentence(last.text))
      throw new SourceError(SOURCE_FILE, last.number, `The text breaks off within a sentence: "${last.text.trim()}".`, 'Move the column with the rest of the sentence behind it, or give this line its role, in corrections.yaml.');
    for (const paragraph of splitParagraphs(lines)) this.addNode({ type: 'paragraph', text: this.text(paragraph) }, lines[0]);
  }

  private addNode(node: DraftNode, line: SourceLine): void {
    const page = this.pages.at(-1);
    if (page === undefined) throw new SourceError(SOURCE_FILE, line.number, `"${line.text.trim()}" stands before any title.`, TITLE_REPAIR);
    page.nodes.push(node);
    this.heading = null;
  }

  private refuseEmptyHeading(): void {
    if (this.heading !== null)
      throw new SourceError(SOURCE_FILE, this.heading.number, `No text follows "${this.heading.text.trim()}".`, 'Move the text of this heading behind it in corrections.yaml.');
  }

  /** A page without a heading of its own takes words of the printed title, never others. */
  private repeatedTitle(title: string, line: SourceLine): string {
    if (!this.printedTitle.includes(title))
      throw new SourceError(SOURCE_FILE, line.number, `"${title}" is no part of the printed title "${this.printedTitle}".`, 'Give the page a title made of words of the printed one, in corrections.yaml.');
    this.tally.make('repeated-title', title);
    return title;
  }

  /** The lines of a heading are its parts; a space keeps them apart. */
  private headingText(lines: Unit['lines']): string {
    const parts = lines.map(({ text }) => removeColumnSpaces(text, this.tally));
    parts.slice(1).forEach(() => this.tally.make('heading-line', ' '));
    return parts.join(' ');
  }

  private text(lines: readonly SourceLine[]): ReturnType<typeof toDraftText> {
    return toDraftText(joinLines(lines.map(({ text }) => ({ text: removeColumnSpaces(text, this.tally) })), this.tally));
  }
}

const SOURCE_FILE = 'source.txt';
const TITLE_REPAIR = 'Say in corrections.yaml which lines are the title, with {role: {lines: [a, b], begins}, is: {as: title, page: …}, reason}, and move them to the front.';
