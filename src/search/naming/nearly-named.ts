import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import { keysOf } from '../words/terms-of.ts';

/** A name as it is compared, without words that go with any figure. */
interface NamedFigure {
  term: IndexedTerm;
  figure: string;
}

/**
 * The indicator that a question for a figure is about, where it has most words of one of its names and hardly any others:
 * share of GDP spent on research for R&D spending as a share of GDP. Words that few names have count more, words that none
 * has count most. Null where another indicator is nearly as close.
 */
export function nearlyNamed(asked: string, forms: readonly NamedFigure[], lang: Lang): IndexedTerm | null {
  const known = keysOfFigures(forms, lang);
  const keys = keysOf(asked, lang);
  const best = new Map<IndexedTerm, number>();
  for (const { term, keys: named } of known.figures) {
    const likeness = likenessOf(keys, named, known.weightOf);
    if (likeness > (best.get(term) ?? 0)) best.set(term, likeness);
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= ALIKE && first[1] - (second?.[1] ?? 0) >= CLEARLY ? first[0] : null;
}

/** Thresholds for the share of words in common, 1 where all are. Tuned on the open half of the questions. */
const [ALIKE, CLEARLY] = [0.72, 0.1] as const;

function likenessOf(asked: readonly string[], named: ReadonlySet<string>, weightOf: (key: string) => number): number {
  const weigh = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + weightOf(key), 0);
  const both = weigh(asked.filter((key) => named.has(key)));
  return both === 0 ? 0 : (2 * both) / (weigh(asked) + weigh(named));
}

interface KnownFigures {
  figures: readonly { term: IndexedTerm; keys: ReadonlySet<string> }[];
  weightOf: (key: string) => number;
}

/** The names of indicators, and how much a key weighs: more where few of them have it. */
function keysOfFigures(forms: readonly NamedFigure[], lang: Lang): KnownFigures {
  const figures = forms
    .filter(({ term, figure }) => term.kind === 'indicator' && figure !== '')
    .map(({ term, figure }) => ({ term, keys: new Set(keysOf(figure, lang)) }));
  const holders = new Map<string, Set<IndexedTerm>>();
  for (const { term, keys } of figures)
    for (const key of keys) holders.set(key, (holders.get(key) ?? new Set()).add(term));
  const count = new Set(figures.map(({ term }) => term)).size;
  return { figures, weightOf: (key) => Math.log(1 + count / (holders.get(key)?.size ?? 1)) };
}
