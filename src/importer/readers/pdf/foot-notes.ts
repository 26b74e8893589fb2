import { endsSentence } from '../../rules/ends-sentence.ts';
import { lineJoin } from '../../rules/line-join.ts';
import { joinPageLines } from './join-page-lines.ts';
import type { PageLine } from './page-line.ts';

/** A note at the foot of a page or a column. */
export interface FootNote {
  /** As in the text: `[1]` for a raised 1. */
  mark: string;
  page: number;
  paragraphs: readonly string[];
}

/** Separates footnotes from the text: small lines that begin with a mark which occurs above them on the page. */
export function footNotes(lines: readonly PageLine[]): { text: PageLine[]; notes: FootNote[] } {
  const body = sizeOfText(lines);
  const found: { mark: string; lines: PageLine[] }[] = [];
  const taken = new Set<PageLine>();
  for (const column of Map.groupBy(lines, ({ page, column: of }) => `${page} ${of?.left ?? ''}`).values()) {
    const start = column.findLastIndex(({ size, cells }) => size > 0.92 * body || cells !== undefined) + 1;
    const page = column[0]?.page;
    const above = lines.filter((line) => line.page === page && line.size > 0.92 * body).map(({ text }) => text);
    let isOpen = !endsSentence(found.at(-1)?.lines.at(-1)?.text ?? '。');
    for (const line of column.slice(start)) {
      const { mark = '', printed = '' } = markOf(line.text);
      if (mark !== '' && above.some((text) => text.includes(mark))) {
        found.push({ mark, lines: [{ ...line, text: line.text.slice(printed.length) }] });
        isOpen = true;
      } else if (isOpen) found.at(-1)?.lines.push(line);
      else break;
      taken.add(line);
    }
  }
  const all = found.flatMap((note) => note.lines);
  const notes = found.map(({ mark, lines: own }) => ({
    mark,
    page: own[0]?.page ?? 0,
    paragraphs: wholeSentences(joinPageLines(own, all).map(({ text }) => text.trim())),
  }));
  return { text: lines.filter((line) => !taken.has(line)), notes };
}

/** Joins the sentences of notes, which are so narrow and short that a line may end early in mid-sentence. */
function wholeSentences(texts: readonly string[]): string[] {
  return texts.reduce<string[]>((before, text) => {
    const last = before.at(-1);
    return last === undefined || endsSentence(last)
      ? [...before, text]
      : [...before.slice(0, -1), last + lineJoin(last, text) + text];
  }, []);
}

function markOf(text: string): { mark?: string; printed?: string } {
  const [printed, bracketed, digits, circled] =
    /^\s*(?:[[〔［](\d{1,3})[\]〕］]|(\d{1,3})(?=[\s\p{Script=Han}“《])|([①-⑳]))\s*/u.exec(text) ?? [];
  if (printed === undefined) return {};
  return { printed, mark: circled ?? `[${bracketed ?? digits}]` };
}

/** The size of most letters. */
function sizeOfText(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
