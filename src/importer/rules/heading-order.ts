import type { Heading, HeadingLevel } from './read-heading.ts';
import type { SourceProblems } from './source-problems.ts';

/** Watches the official numbers: parts and chapters run on through the plan, sections begin anew in each chapter. */
export class HeadingOrder {
  private readonly last: Record<HeadingLevel, number> = { part: 0, chapter: 0, section: 0 };
  private readonly lineOf = new Map<string, number>();
  private isChapterOpen = false;
  private readonly problems: SourceProblems;

  constructor(problems: SourceProblems) {
    this.problems = problems;
  }

  /** Reports a number that stands twice, leaves one out or lies outside its chapter. */
  check(heading: Heading, line: number): void {
    const found = this.fault(heading);
    if (found !== undefined) this.problems.add(line, found, REPAIR);
    this.lineOf.set(this.key(heading), line);
    this.step(heading);
  }

  /** Counts a heading whose number cannot be read as the one expected, so that it is not reported twice. */
  assume(level: HeadingLevel): void {
    this.step({ level, number: this.last[level] + 1 });
  }

  private fault({ level, number }: Heading): string | undefined {
    if (level === 'section' && !this.isChapterOpen) return `${label(level, number)} stands outside any chapter.`;
    const earlier = this.lineOf.get(this.key({ level, number }));
    if (earlier !== undefined) return `${label(level, number)} stands a second time; the first is in line ${earlier}.`;
    const expected = this.last[level] + 1;
    return number === expected
      ? undefined
      : `${label(level, number)} stands where ${label(level, expected)} is expected.`;
  }

  private step({ level, number }: Heading): void {
    this.last[level] = number;
    this.isChapterOpen = level !== 'part';
    if (level === 'chapter') this.last.section = 0;
  }

  private key({ level, number }: Heading): string {
    return level === 'section' ? `${this.last.chapter}/${number}` : `${level} ${number}`;
  }
}

function label(level: HeadingLevel, number: number): string {
  return `${level[0]?.toUpperCase()}${level.slice(1)} ${number}`;
}

const REPAIR =
  'Give every heading its official number, in order, without a gap. Where 第一节 follows another section, the heading 第…章 before it is missing. A misprint is corrected in corrections.yaml.';
