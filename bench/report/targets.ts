import { LANGS } from '../../src/i18n/lang.ts';
import type { BenchResults, SizeFigures } from '../bench-results.ts';
import { totalWeight } from '../measure/weigh-page.ts';

/** A target, and what was measured. */
export interface Target {
  target: string;
  found: string;
  isMet: boolean;
}

/** The targets that a run has figures for. */
export function targets({ sizes }: BenchResults): Target[] {
  const base = sizes.find(({ times }) => times === 1);
  return [
    ...sizes.flatMap((size) => [
      ...pageWeights(size),
      ...buildTimes(size),
      ...room(size),
      ...searching(size),
      ...exactness(size),
    ]),
    ...sizes.flatMap((size) => (base === undefined || size === base ? [] : growth(base, size))),
  ];
}

/** Most processor time that a build may take, as a multiple of Starlight's. */
const BUILD_RATIO = 2.5;
/** Limits by size: seconds of a build after one changed paragraph, and megabytes of memory. */
const SECONDS_AGAIN: Readonly<Record<number, number>> = { 1: 4, 10: 10 };
const MEMORY: Readonly<Record<number, number>> = { 10: 1200, 50: 2400 };
/** Limits: kilobytes of the first answer by size, and what the first search of a visit may take. */
const FIRST_ANSWER: Readonly<Record<number, number>> = { 1: 45, 10: 45, 50: 60 };
const FIRST_SEARCH = { milliseconds: 900, kilobytes: 120, requests: 10 };

function pageWeights({ times, ours, peer }: SizeFigures): Target[] {
  if (times !== 1 || peer === null) return [];
  const weights = ours.weights.map((weight, place) => ({
    route: weight.route,
    share: totalWeight(weight).sent / totalWeight(peer.weights[place] ?? weight).sent,
  }));
  const heaviest = weights.reduce((left, right) => (right.share > left.share ? right : left));
  return [
    {
      target: 'each page weighs at most a third of Starlight’s',
      found: `${(heaviest.share * 100).toFixed(0)}% at most (${heaviest.route})`,
      isMet: heaviest.share <= 1 / 3,
    },
  ];
}

function buildTimes({ times, ours, peer, floor, again }: SizeFigures): Target[] {
  const whole = ours.build.processorSeconds;
  const others = [...(peer === null ? [] : [peer.build]), ...(floor === undefined ? [] : [floor])];
  const ratios = others.map(({ processorSeconds }) => `${(whole / processorSeconds).toFixed(1)} ×`);
  const limit = SECONDS_AGAIN[times];
  const apart = peer === null ? null : withoutCompressing(ours);
  const atMost = (target: string, value: number, most: number, found: string): Target => ({
    target,
    found,
    isMet: value <= most,
  });
  return [
    ...(peer === null
      ? []
      : [
          atMost(
            `processor time of a whole build at ${times}× ≤ ${BUILD_RATIO} × Starlight`,
            whole / peer.build.processorSeconds,
            BUILD_RATIO,
            ratios.join(' Starlight, ') +
              (floor === undefined ? ' Starlight' : ' a bare Astro build of the same pages'),
          ),
        ]),
    ...(peer === null || apart === null
      ? []
      : [
          atMost(
            `the same without compressing, which Starlight leaves to the host, at ${times}×`,
            apart / peer.build.processorSeconds,
            BUILD_RATIO,
            `${(apart / peer.build.processorSeconds).toFixed(1)} × Starlight; compressing ${(whole - apart).toFixed(1)} s of ${whole.toFixed(1)} s`,
          ),
        ]),
    ...(again === undefined || limit === undefined
      ? []
      : [
          atMost(
            `a build after one changed paragraph at ${times}× ≤ ${limit} s`,
            again.build.seconds,
            limit,
            `${again.build.seconds.toFixed(1)} s, ${again.build.processorSeconds.toFixed(1)} s of the processor`,
          ),
        ]),
    ...(again === undefined
      ? []
      : [
          atMost(
            `unchanged files are not compressed again at ${times}×`,
            again.compressed,
            again.changed,
            `${again.compressed} compressed, ${again.changed} files changed`,
          ),
        ]),
    ...(again === undefined || again.isSame === null
      ? []
      : [
          {
            target: `that build is the same as one from nothing, byte for byte, at ${times}×`,
            found: again.isSame ? 'the same' : 'not the same',
            isMet: again.isSame,
          },
        ]),
  ];
}

/** Null where a build does not print the processor time of its steps. */
function withoutCompressing({ build, steps }: SizeFigures['ours']): number | null {
  const processor = steps.find(([name]) => name === COMPRESSING)?.[2];
  return processor === undefined ? null : build.processorSeconds - processor;
}

const COMPRESSING = 'compressing';

function room({ times, ours, peer }: SizeFigures): Target[] {
  const [peak, memory] = [ours.build.peakBytes / 1e6, MEMORY[times]];
  return [
    ...(memory === undefined
      ? []
      : [
          {
            target: `peak memory of a build at ${times}× ≤ ${memory} MB`,
            found: `${peak.toFixed(0)} MB${peer === null ? '' : `, Starlight ${(peer.build.peakBytes / 1e6).toFixed(0)} MB`}`,
            isMet: peak <= memory,
          },
        ]),
    ...(peer === null || times === 1
      ? []
      : [
          {
            target: `output at ${times}×, without compressed copies, no more than Starlight’s`,
            found: `${(ours.outputBytes / 1e6).toFixed(0)} MB, Starlight ${(peer.outputBytes / 1e6).toFixed(0)} MB`,
            isMet: ours.outputBytes <= peer.outputBytes,
          },
        ]),
  ];
}

function searching({ times, ours, firstAnswer }: SizeFigures): Target[] {
  const first = Math.max(...LANGS.map((lang) => firstAnswer[lang])) / 1000;
  const cold = LANGS.map((lang) => ours.search[lang].cold);
  const milliseconds = Math.max(...cold.map((one) => one.cold));
  const kilobytes = Math.max(...cold.map(({ bytes }) => bytes)) / 1000;
  const requests = Math.max(...cold.map((one) => one.requests));
  const most = FIRST_ANSWER[times];
  return [
    ...(most === undefined
      ? []
      : [
          {
            target: `first answer of the search at ${times}× ≤ ${most} kB`,
            found: `${first.toFixed(1)} kB`,
            isMet: first <= most,
          },
        ]),
    ...(times > 10
      ? []
      : [
          {
            target: `first search of a visit at ${times}×, 150 ms a response: ≤ ${FIRST_SEARCH.milliseconds} ms, ≤ ${FIRST_SEARCH.kilobytes} kB, ≤ ${FIRST_SEARCH.requests} requests`,
            found: `${milliseconds.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB, ${requests} requests`,
            isMet:
              milliseconds <= FIRST_SEARCH.milliseconds &&
              kilobytes <= FIRST_SEARCH.kilobytes &&
              requests <= FIRST_SEARCH.requests,
          },
        ]),
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

/** Each figure may grow as much as the text; fixed costs make the factor smaller. */
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
    ...(base.check === undefined || size.check === undefined
      ? []
      : [grows('processor time of the check', base.check.processorSeconds, size.check.processorSeconds)]),
  ];
}
