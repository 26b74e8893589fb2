import type { LoadedPage } from '../../alignment/page-files.ts';
import { recordedSource } from '../../alignment/translation-record.ts';
import type { Issue } from '../../files/issue.ts';
import type { Block } from '../../markdown/page-content.ts';
import type { Authority } from '../../schemas/authority.ts';
import { blockPairs } from '../block-pairs.ts';
import { checkPage } from '../check-page.ts';
import type { CheckedWords, WordsOfDocument } from '../checked-words.ts';
import { AMOUNT_SEEDS } from './amount-seeds.ts';
import { CHARACTER_SEEDS } from './character-seeds.ts';
import { MEANING_SEEDS } from './meaning-seeds.ts';
import type { SeedKind, SeedText } from './seed-kind.ts';
import { swapCounts } from './swap-counts.ts';

/** One kind of error, with how many were planted and how many of them the gate noticed. */
export interface SeedCount {
  group: string;
  kind: string;
  planted: number;
  noticed: number;
}

/** An error that no check noticed. */
export interface Missed extends SeedText {
  kind: string;
}

/** How many errors were planted and noticed, and what the gate reports on the library as it is, before waivers. */
export interface GateFigures {
  /** Blocks with English. */
  blocks: number;
  counts: readonly SeedCount[];
  /** Number of blocks of the unchanged library with a finding, by kind of finding. */
  falseAlarms: Readonly<Record<string, number>>;
}

export interface SeedReport extends GateFigures {
  missed: readonly Missed[];
}

const SEEDS: readonly SeedKind[] = [...AMOUNT_SEEDS, ...MEANING_SEEDS, ...CHARACTER_SEEDS];

/**
 * Plants every kind of error in every block, one at a time, and counts what the gate notices. Review fingerprints are checked
 * only for errors of place; for all others the spoiled text counts as reviewed.
 *
 * @param reportProgress called after each block @param seeds what to plant
 */
export function seedErrors(
  pages: readonly LoadedPage[],
  wordsOf: (document: string) => WordsOfDocument,
  reportProgress: (done: number, all: number) => void = () => undefined,
  seeds: readonly SeedKind[] = SEEDS,
): SeedReport {
  const random = numbers(20260101);
  const texts = pages.flatMap((page) => blockPairs(page).map((pair) => ({ page, pair })));
  const gate = texts.map(({ page, pair: { fragment, zh, en } }) => {
    const { words, authority } = wordsOf(page.files.id.slice(0, page.files.id.indexOf('/')));
    const look = (text: Pick<SeedText, 'zh' | 'en'>, by: CheckedWords = words): Issue[] =>
      checkText(page, { ...en, text: text.en }, text.zh, by, authority);
    const text: SeedText = { id: `${page.files.id}/${fragment}`, zh, en: en.text };
    return { text, words, look, known: look(text) };
  });
  const missed: Missed[] = [];
  const counts = new Map<string, SeedCount>();
  for (const [done, { text, words, look, known }] of gate.entries()) {
    const isNew = (issue: Issue): boolean => !known.some(({ found }) => found === issue.found);
    const errors = seeds.flatMap((seed) => seed.plant(text, random).map((planted) => ({ seed, planted })));
    for (const { seed, planted } of errors) {
      const spoiled = { ...text, ...planted };
      // Without the word list, most errors are noticed in half the time.
      const isNoticed = look(spoiled, { ...words, list: null }).some(isNew) || look(spoiled).some(isNew);
      if (!isNoticed) missed.push({ ...spoiled, kind: seed.kind });
      add(counts, seed, isNoticed);
    }
    reportProgress(done + 1, gate.length);
  }
  return {
    blocks: texts.length,
    counts: [...counts.values(), ...swapCounts(pages)],
    falseAlarms: countBy(gate.flatMap(({ known }) => [...new Set(known.map(({ kind }) => kind))])),
    missed,
  };
}

/** The issues of one block alone, as if it had been reviewed in this form. */
function checkText({ files }: LoadedPage, en: Block, zh: string, words: CheckedWords, authority: Authority): Issue[] {
  const chinese: Block = { ...en, text: zh };
  return checkPage(
    {
      files,
      zh: { head: null, nodes: [], blocks: [chinese] },
      en: { head: null, nodes: [], blocks: [en] },
      record: new Map(zh.trim() === '' ? [] : [[en.fragment, recordedSource(zh, en.text)]]),
    },
    words,
    authority,
  );
}

function add(
  counts: Map<string, SeedCount>,
  { group, kind }: Pick<SeedKind, 'group' | 'kind'>,
  isNoticed: boolean,
): void {
  const count = counts.get(`${group} ${kind}`) ?? { group, kind, planted: 0, noticed: 0 };
  counts.set(`${group} ${kind}`, {
    ...count,
    planted: count.planted + 1,
    noticed: count.noticed + (isNoticed ? 1 : 0),
  });
}

function countBy(kinds: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].sort().map(([kind, all]) => [kind, all.length]));
}

/**
 * A small linear congruential generator (Numerical Recipes), so that each run plants the same errors. @returns numbers from 0
 * up to but not including 1
 */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
