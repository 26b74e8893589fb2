import type { SeedCount, SeedReport } from './seed-errors.ts';

/** The page `docs/gate.md`: what the gate notices of planted errors, and what it says of the library as it is. */
export function gatePage({ blocks, counts, falseAlarms }: SeedReport): string {
  return [
    '# What the gate notices',
    '',
    'Written by `npm run check -- --seed-errors`, which plants one error at a time in every block that has room for it, in',
    `either language, and looks whether \`npm run check\` would tell. The library has ${blocks} blocks with English.`,
    '',
    'For errors of amount, meaning and characters the spoiled English counts as reviewed, so that the fingerprints of the',
    'review take no part. Errors of place are noticed by those fingerprints alone.',
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
    ...[...falseAlarms]
      .sort()
      .map(([kind, count]) => `| ${kind} | ${count} | ${((1000 * count) / blocks).toFixed(1)} |`),
    '',
  ].join('\n');
}

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
    ...counts.map(
      ({ kind, planted, noticed }) =>
        `| ${kind} | ${planted} | ${noticed} | ${(Math.floor((1000 * noticed) / planted) / 10).toFixed(1)}% |`,
    ),
  ];
}
