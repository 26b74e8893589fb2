import { LANGS } from '../../src/i18n/lang.ts';
import type { BenchResults, SizeFigures } from '../bench-results.ts';
import { totalWeight } from '../measure/weigh-page.ts';

/** What was promised, and what came of it. */
export interface Target {
  target: string;
  found: string;
  isMet: boolean;
}

/** The targets that a run can tell of. */
export function targets({ sizes }: BenchResults): Target[] {
  const base = sizes.find(({ times }) => times === 1);
  return [
    ...(base === undefined ? [] : atRealSize(base)),
    ...sizes.flatMap((size) => [
      ...exactness(size),
      ...(base === undefined || size === base ? [] : growth(base, size)),
    ]),
  ];
}

function atRealSize({ ours, peer, firstAnswer }: SizeFigures): Target[] {
  const first = Math.max(...LANGS.map((lang) => firstAnswer[lang]));
  const cold = Math.max(...LANGS.map((lang) => ours.search[lang].cold.cold));
  const found: Target[] = [
    { target: 'first answer of the search ≤ 40 kB', found: `${(first / 1000).toFixed(1)} kB`, isMet: first <= 40_000 },
    {
      target: 'full results of a first search ≤ 900 ms with 150 ms a response',
      found: `${cold.toFixed(0)} ms`,
      isMet: cold <= 900,
    },
  ];
  if (peer === null) return found;
  const weights = ours.weights.map((weight, place) => ({
    route: weight.route,
    share: totalWeight(weight).sent / totalWeight(peer.weights[place] ?? weight).sent,
  }));
  const heaviest = weights.reduce((left, right) => (right.share > left.share ? right : left));
  const [own, theirs] = [perPage(ours), perPage(peer)];
  return [
    {
      target: 'each page weighs at most a third of Starlight’s',
      found: `${(heaviest.share * 100).toFixed(0)}% at most (${heaviest.route})`,
      isMet: heaviest.share <= 1 / 3,
    },
    {
      target: 'build no slower a page than Starlight (processor time)',
      found: `${own.toFixed(1)} ms, Starlight ${theirs.toFixed(1)} ms`,
      isMet: own <= theirs,
    },
    ...found,
  ];
}

function exactness({ times, ours }: SizeFigures): Target[] {
  const all = LANGS.map((lang) => ours.search[lang]);
  const worst = Math.min(...all.flatMap(({ sections }) => [sections.recall, sections.precision, sections.firstHit]));
  const warm = Math.max(...all.map(({ warmShown }) => warmShown.most));
  const limit = times === 1 ? 50 : 150;
  return [
    {
      target: `search exact at ${times}×: recall, precision and first hit 1`,
      found: worst.toFixed(3),
      isMet: worst === 1,
    },
    {
      target: `warm answers within ${limit} ms at ${times}×, results as shown, 95%`,
      found: `${warm.toFixed(1)} ms`,
      isMet: warm <= limit,
    },
  ];
}

/** Each figure may grow as much as the text; what does not grow with it makes the factor smaller. */
function growth(base: SizeFigures, size: SizeFigures): Target[] {
  const factor = size.textBytes / base.textBytes;
  const [before, after] = [base.ours.build, size.ours.build];
  const grows = (name: string, from: number, to: number): Target => ({
    target: `${name} grows no more than the text at ${size.times}× (${factor.toFixed(1)})`,
    found: `${(to / from).toFixed(1)} times`,
    isMet: to / from <= factor,
  });
  return [
    grows('processor time of a build', before.processorSeconds, after.processorSeconds),
    grows('output', base.ours.outputBytes, size.ours.outputBytes),
    ...(size.times > 10
      ? []
      : [
          {
            target: `peak memory of a build under 1.5 GB at ${size.times}×`,
            found: `${(after.peakBytes / 1e6).toFixed(0)} MB`,
            isMet: after.peakBytes < 1.5e9,
          },
        ]),
  ];
}

function perPage({ build, pages }: SizeFigures['ours']): number {
  return (build.processorSeconds / pages) * 1000;
}
