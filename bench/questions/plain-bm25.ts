import porter2 from 'wink-porter2-stemmer';
import type { Lang } from '../../src/i18n/lang.ts';
import type { CorpusBlock } from '../search/corpus.ts';

/** A ranking of forty lines, to measure the search by: BM25 over whole sections, of stems in English, of pairs of characters in Chinese. */
export class PlainBm25 {
  private readonly lang: Lang;
  private readonly sections: readonly { section: string; times: ReadonlyMap<string, number>; length: number }[];
  private readonly average: number;

  constructor(blocks: readonly CorpusBlock[], lang: Lang) {
    this.lang = lang;
    this.sections = [...Map.groupBy(blocks, ({ section }) => section)].map(([section, own]) => {
      const units = own.flatMap(({ folded }) => unitsOf(folded, lang));
      return { section, times: timesOf(units), length: units.length };
    });
    this.average = this.sections.reduce((sum, { length }) => sum + length, 0) / Math.max(1, this.sections.length);
  }

  /** The sections that have anything of a question, best first. @param folded the question */
  ask(folded: string): string[] {
    const units = [...new Set(unitsOf(folded, this.lang))].map((unit) => ({ unit, weight: this.weightOf(unit) }));
    return this.sections
      .map(({ section, times, length }) => {
        const room = K1 * (1 - B + (B * length) / this.average);
        const score = units.reduce((sum, { unit, weight }) => {
          const found = times.get(unit) ?? 0;
          return sum + (weight * found * (K1 + 1)) / (found + room);
        }, 0);
        return { section, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ section }) => section);
  }

  private weightOf(unit: string): number {
    const holding = this.sections.filter(({ times }) => times.has(unit)).length;
    return Math.log(1 + (this.sections.length - holding + 0.5) / (holding + 0.5));
  }
}

const [K1, B] = [1.2, 0.75];

function unitsOf(folded: string, lang: Lang): string[] {
  if (lang === 'en') return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => porter2(word));
  return (folded.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    /^\p{Script=Han}{2}/u.test(run) ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run],
  );
}

function timesOf(units: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const unit of units) times.set(unit, (times.get(unit) ?? 0) + 1);
  return times;
}
