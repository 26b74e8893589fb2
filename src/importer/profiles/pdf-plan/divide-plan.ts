import type { PrintedLine } from './read-printed-lines.ts';

export interface PlanRegions {
  /** Preface, parts and chapters. */
  body: readonly PrintedLine[];
  /** Each annex from its heading 附表 on. */
  annexes: readonly (readonly [PrintedLine, ...PrintedLine[]])[];
  /** From the heading 名词解释 on; empty where the plan explains no terms. */
  glossary: readonly PrintedLine[];
}

/** Divides a plan at the headings that each begin a printed page: 附表 1, 附表 2, … and 名词解释. */
export function dividePlan(lines: readonly PrintedLine[]): PlanRegions {
  const body: PrintedLine[] = [];
  const annexes: [PrintedLine, ...PrintedLine[]][] = [];
  const glossary: PrintedLine[] = [];
  for (const line of lines) {
    const annex = annexes.at(-1);
    if (glossary.length > 0 || isGlossaryHeading(line)) glossary.push(line);
    else if (isAnnexHeading(line)) annexes.push([line]);
    else if (annex !== undefined) annex.push(line);
    else body.push(line);
  }
  return { body, annexes, glossary };
}

/** Reads the number of an annex from its heading, such as 「附表 1 …」. */
export function annexNumber(heading: string): number | undefined {
  const number = /^附表\s*(\d+)\s/.exec(heading)?.[1];
  return number === undefined ? undefined : Number(number);
}

function isAnnexHeading({ page, text }: PrintedLine): boolean {
  return page !== undefined && annexNumber(text) !== undefined;
}

function isGlossaryHeading({ page, text }: PrintedLine): boolean {
  return page !== undefined && text === '名词解释';
}
