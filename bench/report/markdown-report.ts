import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { BenchResults, SizeFigures } from '../bench-results.ts';
import { totalWeight } from '../measure/weigh-page.ts';
import { targets } from './targets.ts';

/** The results as docs/benchmarks.md: targets first, then all figures, then what was compared with what. */
export function markdownReport(results: BenchResults): string {
  const { date, commit, machine, versions, load, sizes } = results;
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. Ratios say how many times as much Starlight takes.',
    table(
      ['', ''],
      [
        ['date', date],
        ['commit', commit],
        ['machine', machine],
        ['busy at the start', `${load.toFixed(1)} processes waiting or running, on average over a minute`],
        ...Object.entries(versions),
      ],
    ),
    '## Targets',
    table(
      ['target', 'measured', ''],
      targets(results).map(({ target, found, isMet }) => [target, found, isMet ? 'met' : '**missed**']),
    ),
    '## Builds',
    `The middle of ${sizes[0]?.rounds ?? 0} builds at the real size, both sites by turns; one at the others. Processor time says more than time where the machine was busy.`,
    table(
      [
        'text',
        'site',
        'pages',
        'time',
        'processor',
        'a page (processor)',
        'a MB of text (processor)',
        'peak memory',
        'output',
      ],
      sizes.flatMap(buildRows),
    ),
    ...againSection(sizes),
    '### Steps of our build, in seconds',
    'Where the build tells it, the time of the processor stands behind.',
    table(['step', ...sizes.map(({ times }) => `${times}×`)], stepRows(sizes)),
    '## Page weight',
    'Everything a browser loads until nothing more comes, brotli / raw, in kB.',
    table(
      ['page', 'site', 'requests', 'HTML', 'CSS', 'JS', 'other', 'all', 'ratio'],
      sizes.slice(0, 1).flatMap(weightRows),
    ),
    '## Search',
    'Random substrings (Chinese, 2 to 12 characters) and phrases (English, 1 to 8 words) of the text, against a plain reading of it. Warm: a page that has searched before, all results described / those shown at first. Cold: a first visit, each response 150 ms late.',
    table(
      [
        'text',
        'language',
        'site',
        'queries',
        'recall',
        'precision',
        'first hit',
        'recall, precision by page',
        'warm, 95% (all / shown)',
        'cold',
        'bytes cold, 95%',
        'requests',
        'memory',
      ],
      sizes.flatMap((size) => LANGS.flatMap((lang) => searchRows(size, lang))),
    ),
    '### First answer',
    'Terms, names and headings for what is typed so far, with the client, compressed. It holds all headings and the map of the index, so it grows with the text.',
    table(
      ['text', ...LANGS],
      sizes.map(({ times, firstAnswer }) => [`${times}×`, ...LANGS.map((lang) => kB(firstAnswer[lang]))]),
    ),
    WHAT_IS_COMPARED,
  ].join('\n\n')}\n`;
}

function buildRows({ times, textBytes, blocks, ours, peer }: SizeFigures): string[][] {
  return [ours, ...(peer === null ? [] : [peer])].map((site) => {
    const { seconds, processorSeconds, peakBytes } = site.build;
    const text = site === ours ? `${times}× (${(textBytes / 1e6).toFixed(1)} MB, ${blocks} blocks)` : '';
    return [
      text,
      site.name,
      String(site.pages),
      `${seconds.toFixed(1)} s`,
      `${processorSeconds.toFixed(1)} s`,
      `${((processorSeconds / site.pages) * 1000).toFixed(1)} ms`,
      `${(processorSeconds / (textBytes / 1e6)).toFixed(1)} s`,
      `${(peakBytes / 1e6).toFixed(0)} MB`,
      `${(site.outputBytes / 1e6).toFixed(1)} MB`,
    ];
  });
}

function stepRows(sizes: readonly SizeFigures[]): string[][] {
  const names = [...new Set(sizes.flatMap(({ ours }) => ours.steps.map(([name]) => name)))];
  return names.map((name) => [
    name,
    ...sizes.map(({ ours }) => {
      const [, seconds, processor] = ours.steps.find(([step]) => step === name) ?? [];
      return [seconds, processor].flatMap((value) => value?.toFixed(1) ?? []).join(' / ');
    }),
  ]);
}

/** What else was built and checked, where a run measured it. */
function againSection(sizes: readonly SizeFigures[]): string[] {
  const rows = sizes.flatMap(({ times, floor, again, check }) =>
    (
      [
        ['a bare Astro build of the same finished pages', floor],
        ['a build after one changed paragraph', again?.build],
        ['`npm run check`, nothing kept', check],
      ] as const
    ).flatMap(([name, effort]) =>
      effort === undefined
        ? []
        : [
            [
              `${times}×`,
              name,
              `${effort.seconds.toFixed(1)} s`,
              `${effort.processorSeconds.toFixed(1)} s`,
              `${(effort.peakBytes / 1e6).toFixed(0)} MB`,
            ],
          ],
    ),
  );
  return rows.length === 0 ? [] : ['### Beside it', table(['text', 'what', 'time', 'processor', 'peak memory'], rows)];
}

function weightRows({ ours, peer }: SizeFigures): string[][] {
  return ours.weights.flatMap((weight, place) => {
    const other = peer?.weights[place];
    const ratio = other === undefined ? '' : (totalWeight(other).sent / totalWeight(weight).sent).toFixed(1);
    const row = (
      name: string,
      { requests, html, css, js, other: rest, ...of }: typeof weight,
      last: string,
    ): string[] => [
      name === ours.name ? `\`${of.route}\`` : '',
      name,
      String(requests),
      ...[html, css, js, rest, totalWeight({ requests, html, css, js, other: rest, ...of })].map(
        ({ sent, raw }) => `${thousands(sent)} / ${thousands(raw)}`,
      ),
      last,
    ];
    return [
      row(ours.name, weight, ratio),
      ...(other === undefined || peer === null ? [] : [row(peer.name, other, '')]),
    ];
  });
}

function searchRows({ times, ours, peer }: SizeFigures, lang: Lang): string[][] {
  return [ours, ...(peer === null ? [] : [peer])].map((site) => {
    const { queries, sections, pages, warmAll, warmShown, cold, heapBytes } = site.search[lang];
    return [
      `${times}×`,
      lang,
      site.name,
      String(queries),
      share(sections.recall),
      share(sections.precision),
      share(sections.firstHit),
      `${share(pages.recall)}, ${share(pages.precision)}`,
      `${ms(warmAll.median)}, ${ms(warmAll.most)} / ${ms(warmShown.median)}, ${ms(warmShown.most)}`,
      ms(cold.cold),
      `${kB(cold.bytes)}, ${kB(cold.bytes95)}`,
      String(cold.requests),
      `${(heapBytes / 1e6).toFixed(1)} MB`,
    ];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function kB(bytes: number): string {
  return `${thousands(bytes)} kB`;
}

function thousands(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const WHAT_IS_COMPARED = `## What is compared with what

**Starlight** is plain: two languages (\`zh-Hans\`, \`en\`), one Markdown page for each page of a document and each term, with
the same headings, paragraphs, lists and tables, a list of pages for each document and a home page; everything else as it
comes (sidebar from the files, Pagefind, sitemap, the search field's own script, which a page loads when it is idle). The
files are in \`bench/peer\`. Its search is asked through its own \`/pagefind/\` with Starlight's ranking; results on its
lists of pages are left out. Its output is compressed as ours is, after its time was taken.

**This library** also checks the two languages against each other and every published address, and makes side-by-side
pages, a page for each name with every occurrence, citations in nine formats, indicators, a brief, exports (JSON, CSV, TMX,
TBX), a Markdown twin of each page, feeds, headers for hosts, and compressed copies; all that is in its time. So it has many
more pages of the same text. Nothing is kept from another build but where it says “after one changed paragraph”.

**A bare Astro build** writes the finished pages of this library as they are, from files, without components, styles and
scripts: what Astro takes for so many pages, whoever writes them.

**Larger texts** hold the real documents and synthetic ones of the same skeletons, whose paragraphs, items and cells are
put together from real sentences and cells, both languages in step, drawn by a seed. They pass every check of a build, their
addresses go into a ledger, and no stage is left out. Two things are not as in a library of that size: glossary, names and
indicators stay as many as they are, so each name occurs more often; and headings are made of few different words, so that
they compress better than real ones. History in git is one commit.

**Peak memory** adds up what all processes of a build hold at one moment, pages that they share counted for each.
Time, and with it latency, depends on what else the machine does; bytes, pages, recall and precision do not.`;
