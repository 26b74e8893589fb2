import { z } from 'zod';
import type { Block } from '../markdown/page-content.ts';
import { foreignCharacters } from '../alignment/foreign-characters.ts';

/** English texts by fragment, and everything that is wrong with the lines they came from. */
export interface TranslationLines {
  english: ReadonlyMap<string, string>;
  /** What the pictures show, by the fragment of their figure. */
  alts: ReadonlyMap<string, string>;
  /** One sentence for each problem, beginning with the line number. */
  problems: readonly string[];
}

/**
 * Reads a translator's JSON lines, `{"fragment": "s1-p1", "en": "…"}`, against the Chinese blocks they translate. White
 * space is collapsed as in a page; in a row the cells are joined by tabs.
 */
export function readTranslationLines(jsonl: string, blocks: readonly Block[]): TranslationLines {
  const byFragment = new Map(blocks.map((block) => [block.fragment, block]));
  const english = new Map<string, string>();
  const alts = new Map<string, string>();
  const problems: string[] = [];

  jsonl.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const report = (problem: string): void => void problems.push(`line ${index + 1}: ${problem}`);
    const entry = parseLine(line);
    if (entry === null) return report('is not {"fragment": "…", "en": "…"}, with an "alt" where it is a figure.');
    const block = byFragment.get(entry.fragment);
    if (block === undefined) return report(`there is no block "${entry.fragment}" on this page.`);
    if (english.has(entry.fragment)) return report(`"${entry.fragment}" appears twice.`);
    if (entry.alt !== undefined) {
      if (!/(?:^|-)f\d+$/.test(entry.fragment))
        return report(`"${entry.fragment}" is not a figure and has no alt text.`);
      if (foreignCharacters(entry.alt).length > 0) return report(`the alt text of ${entry.fragment} is not English.`);
      alts.set(entry.fragment, collapse(entry.alt));
    }
    const text = entry.en.split('\t').map(collapse).join('\t');
    english.set(entry.fragment, text);
    for (const problem of problemsOf(text, block)) report(`${entry.fragment} ${problem}`);
  });

  return { english, alts, problems };
}

const lineSchema = z.strictObject({
  /** Block of the page, such as `s1-p3`. */
  fragment: z.string(),
  /** Its English; the cells of a row joined by tabs. */
  en: z.string(),
  /** What its picture shows, where it is a figure. */
  alt: z.string().trim().min(1).optional(),
});

function parseLine(line: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function problemsOf(english: string, block: Block): string[] {
  const cells = english.split('\t');
  const chinese = block.text.split('\t');
  const characters = foreignCharacters(english, block.text);
  return [
    ...(characters.length === 0 ? [] : [`contains ${characters.join(' ')}, which is not English.`]),
    ...(cells.length === chinese.length
      ? []
      : [`has ${cells.length} cells, the Chinese has ${chinese.length}: ${block.text.replaceAll('\t', ' | ')}`]),
    ...(cells.length === chinese.length ? emptyCells(cells, chinese) : []),
  ];
}

function emptyCells(cells: readonly string[], chinese: readonly string[]): string[] {
  return cells.flatMap((cell, index) => {
    const zh = chinese[index] ?? '';
    if (cell === '' && zh !== '') return [`leaves "${zh}" without English.`];
    if (cell !== '' && zh === '') return [`says "${cell}" where the Chinese is empty.`];
    return [];
  });
}
