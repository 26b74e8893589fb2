import type { GateFigures, SeedCount } from './seed-errors.ts';

/** The page `docs/gate.md`: which planted errors the gate notices, and what it reports on the library as it is. */
export function gatePage({ blocks, counts, falseAlarms }: GateFigures): string {
  const falseRow = (kind: string, count: number, mark = ''): string =>
    `| ${kind} | ${count} | ${perThousand(count, blocks).toFixed(1)}${mark} |`;
  return [
    '# What the gate notices',
    '',
    'Written by `npm run check -- --seed-errors`, which plants one error at a time in every block that has room for it, in',
    `either language, and looks whether \`npm run check\` would tell. The library has ${blocks} blocks with English.`,
    '',
    'For errors of amount, meaning and characters the spoiled English counts as reviewed, so that the fingerprints of the',
    'review take no part. Errors of place are noticed by those fingerprints alone.',
    '',
    `Aims: ${LEAST_NOTICED}% of each kind of error noticed, at most ${MOST_FALSE} false alarms of each kind of finding in 1,000 blocks.`,
    '',
    ...GROUPS.flatMap(([group, title]) => [
      `## ${title}`,
      '',
      ...table(counts.filter((count) => count.group === group)),
      '',
    ]),
    '## False alarms',
    '',
    'What the gate says of the library as it is, before the waivers of `src/content/waivers`. Each is written down there with',
    'its reason.',
    '',
    '| finding | blocks | per 1,000 |',
    '| --- | ---: | ---: |',
    ...Object.entries(falseAlarms)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, count]) => falseRow(kind, count, markOf(isTooOften(count, blocks)))),
    falseRow(
      'together',
      Object.values(falseAlarms).reduce((sum, count) => sum + count, 0),
    ),
    '',
  ].join('\n');
}

/** Which aims these figures miss, in words. */
export function missedAims({ blocks, counts, falseAlarms }: GateFigures): string[] {
  return [
    ...counts.filter(isMissed).map((count) => `${count.kind}: ${shareOf(count).toFixed(1)}% noticed`),
    ...Object.entries(falseAlarms)
      .filter(([, count]) => isTooOften(count, blocks))
      .map(([kind, count]) => `${kind}: ${perThousand(count, blocks).toFixed(1)} false alarms in 1,000 blocks`),
  ];
}

const LEAST_NOTICED = 95;
const MOST_FALSE = 2;

const isMissed = (count: SeedCount): boolean => shareOf(count) < LEAST_NOTICED;
const isTooOften = (count: number, blocks: number): boolean => perThousand(count, blocks) > MOST_FALSE;
const markOf = (missed: boolean): string => (missed ? ' **missed**' : '');

const GROUPS = [
  ['amount', 'Amount'],
  ['meaning', 'Meaning'],
  ['place', 'Place'],
  ['characters', 'Characters'],
] as const;

function table(counts: readonly SeedCount[]): string[] {
  return [
    '| error | planted | noticed | share |',
    '| --- | ---: | ---: | ---: |',
    ...counts.map((count) => {
      const share = `${shareOf(count).toFixed(1)}%${markOf(isMissed(count))}`;
      return `| ${count.kind} | ${count.planted} | ${count.noticed} | ${share} |`;
    }),
  ];
}

/** In percent, rounded down to one place. */
function shareOf({ planted, noticed }: SeedCount): number {
  return Math.floor((1000 * noticed) / planted) / 10;
}

function perThousand(count: number, blocks: number): number {
  return (1000 * count) / blocks;
}
