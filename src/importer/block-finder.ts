import { readPage } from '../markdown/read-page.ts';
import type { SourceLine } from './source-line.ts';
import type { RenderedPages } from './render-pages.ts';

/**
 * Finds the block that contains a place of a source, by its text: whatever a layout left out, the text around the place
 * is also in the block. White space does not count.
 */
export class BlockFinder {
  private readonly text: string;
  private readonly blocks: readonly { id: string; end: number }[];
  private readonly source: string;
  private readonly starts: readonly number[];
  private readonly lines: readonly SourceLine[];

  /** @param lines of the source after its corrections; @param documents the pages made from them */
  constructor(lines: readonly SourceLine[], documents: ReadonlyMap<string, RenderedPages>) {
    this.lines = lines;
    this.source = lines.map(({ text }) => solid(text)).join('');
    this.starts = endsOf(lines.map(({ text }) => solid(text))).map(
      (end, index) => end - solid(lines[index]?.text ?? '').length,
    );
    const blocks = [...documents].flatMap(([document, pages]) =>
      [...pages].flatMap(([page, mdx]) =>
        readPage(mdx, `${page}.mdx`).blocks.map(({ fragment, text }) => ({
          id: `${document}/${page}/${fragment}`,
          text: solid(text),
        })),
      ),
    );
    const ends = endsOf(blocks.map(({ text }) => text));
    this.text = blocks.map(({ text }) => text).join('');
    this.blocks = blocks.map(({ id }, index) => ({ id, end: ends[index] ?? 0 }));
  }

  /**
   * The block of the first of these lines that has text.
   *
   * @param words words in the lines at which to look, if they occur there
   */
  blockOf(first: number, last: number, words = ''): string | null {
    const within = this.lines.flatMap(({ number, text }, index) =>
      number >= first && number <= last && solid(text) !== '' ? [index] : [],
    );
    const start = this.starts[within[0] ?? -1];
    if (start === undefined) return null;
    const end = this.starts[(within.at(-1) ?? 0) + 1] ?? this.source.length;
    const found = this.source.slice(start, end).indexOf(solid(words));
    return this.blockAt(start + Math.max(found, 0));
  }

  /** The block around removed lines: that of the lines before and after them, if those share one. */
  blockAround(first: number, last: number): string | null {
    const present = this.lines.filter(({ text }) => solid(text) !== '').map(({ number }) => number);
    const before = Math.max(...present.filter((number) => number < first));
    const after = Math.min(...present.filter((number) => number > last));
    if (!Number.isFinite(before) || !Number.isFinite(after)) return null;
    const block = this.blockOf(before, before);
    return block === this.blockOf(after, after) ? block : null;
  }

  private blockAt(place: number): string | null {
    const known = [...this.source.slice(place, place + LINE)].findIndex((character) => this.text.includes(character));
    if (known === -1) return null;
    const window = this.windowAt(place + known);
    const places = placesOf(window.text, this.text).map((at) => at + window.before);
    const near = places.length === 1 ? Infinity : this.near(place + known);
    // A row has its cells before the items in them, so text that follows the items in the source comes before them here.
    const found = places.findLast((at) => at <= near) ?? places[0] ?? 0;
    return this.blocks.find(({ end }) => end > found)?.id ?? null;
  }

  /** The longest text around a place of the source that is also in the pages. */
  private windowAt(place: number): { text: string; before: number } {
    let [start, end] = [place, place + 1];
    while (end < this.source.length && end - place < LINE && this.text.includes(this.source.slice(start, end + 1)))
      end += 1;
    while (start > 0 && place - start < LINE && this.text.includes(this.source.slice(start - 1, end))) start -= 1;
    return { text: this.source.slice(start, end), before: place - start };
  }

  /**
   * Roughly where a place of the source is in the pages: the same distance after the last words that occur only once
   * there.
   */
  private near(place: number): number {
    for (let start = place - KEY; start >= 0; start -= 1) {
      const places = placesOf(this.source.slice(start, start + KEY), this.text);
      if (places.length === 1) return (places[0] ?? 0) + place - start;
    }
    return 0;
  }
}

/** How many characters around a place are compared, and how many identify a place. */
const [LINE, KEY] = [200, 12];

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

function endsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => (end += text.length));
}

function placesOf(text: string, within: string): number[] {
  const places: number[] = [];
  for (let at = within.indexOf(text); at !== -1; at = within.indexOf(text, at + 1)) places.push(at);
  return places;
}
