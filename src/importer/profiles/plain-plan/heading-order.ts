import type { Heading, HeadingLevel } from '../../rules/read-heading.ts';
import { SourceError } from '../../source-error.ts';

/** Watches the official numbers: parts and chapters run on through the plan, sections begin anew in each chapter. */
export class HeadingOrder {
  private last: Record<HeadingLevel, number> = { part: 0, chapter: 0, section: 0 };
  private readonly lineOf = new Map<string, number>();
  private isChapterOpen = false;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** True as long as there was no chapter. */
  get isEmpty(): boolean {
    return this.last.chapter === 0;
  }

  /** @throws {SourceError} for a number that stands twice, leaves one out or lies outside its chapter */
  check({ level, number }: Heading, line: number): void {
    if (level === 'section' && !this.isChapterOpen) this.fail(line, `${label(level, number)} stands outside any chapter.`);
    const key = level === 'section' ? `${this.last.chapter}/${number}` : `${level} ${number}`;
    const earlier = this.lineOf.get(key);
    if (earlier !== undefined) this.fail(line, `${label(level, number)} stands a second time; the first is in line ${earlier}.`);
    const expected = this.last[level] + 1;
    if (number !== expected) this.fail(line, `${label(level, number)} stands where ${label(level, expected)} is expected.`);

    this.lineOf.set(key, line);
    this.last[level] = number;
    this.isChapterOpen = level !== 'part';
    if (level === 'chapter') this.last.section = 0;
  }

  private fail(line: number, found: string): never {
    throw new SourceError(this.file, line, found, 'Give every heading its official number, in order, without a gap; a misprint is corrected in corrections.yaml.');
  }
}

function label(level: HeadingLevel, number: number): string {
  return `${level[0]?.toUpperCase()}${level.slice(1)} ${number}`;
}
