import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { EARLIER_ENGLISH_FILE } from '../../src/ledger/earlier-english.ts';
import type { SmallLibrary } from '../small-library.ts';
import type { CommandCase } from './command-case.ts';

const PAGE = 'two-sessions-2022/review';
const CHINESE = `src/content/documents/zh/${PAGE}.mdx`;
const ENGLISH = `src/content/documents/en/${PAGE}.mdx`;
const RECORD = `src/content/translations/${PAGE}.json`;
const LEDGER = 'src/content/addresses/published.txt';
const READY = 'src/hosting/ready/caddy/Caddyfile';
const RETURNED = 'exchange/made-up-report.xliff-1.2.xlf';
const SPOILED = 'src/files/spoiled.ts';
/** The learned word lists of the library, and where they are kept meanwhile. */
const LISTS_KEPT = [
  ['src/content/learned-words.tsv', 'learned-words.kept'],
  ['src/content/adverse-words.txt', 'adverse-words.kept'],
] as const;

/**
 * The commands that `package.json` or the documentation names, except for those that are a step of `npm test`. A new
 * command gets a case here: in the list of those that need a built site, or of those that work on the texts. Each list is
 * run in order, on one small library.
 */
export const COMMAND_CASES = {
  site: [
    {
      command: 'npm start',
      served: async ({ address }) => {
        assert.match(await textAt(`${address}en/`), /<h1/);
        assert.match(await textAt(`${address}zh/${PAGE}/`), /lang="?zh-Hans/);
      },
    },
    {
      command: 'npm run ledger -- --against dist',
      made: (_, output) => assert.match(output, /Every address published at dist is in the ledger\./),
    },
    {
      command: 'npm run build -- --against dist',
      made: (_, output) => assert.match(output, /nothing published at dist is missing/),
    },
    {
      command: 'npm run access -- --only /en/verify/',
      made: (_, output) => assert.match(output, /1 pages, .* 0 findings on 0 of them/),
    },
    {
      command: 'npm run bench:search -- --queries 6 --peer 2 --cold 1 --engines chromium',
      made: (_, output) => {
        assert.match(output, /chromium [\d.]+ +zh +1\.000 +1\.000/);
        assert.match(output, /chromium [\d.]+ +en +1\.000 +1\.000/);
      },
    },
    {
      command: 'npm run bench:lighthouse -- --runs 1 --only /en/verify/',
      made: (_, output) => assert.match(output, /\| `\/en\/verify\/` \(verify\) \| phone \| \d+ \| 100 \|/),
    },
    ...(['benchmarks', 'lighthouse'] as const).map((page): CommandCase => ({
      command: page === 'benchmarks' ? 'npm run bench -- --report' : 'npm run bench:lighthouse -- --report',
      prepare: (library) => writeFileSync(library.path(`docs/${page}.md`), 'edited by hand'),
      made: (library) => assert.match(library.read(`docs/${page}.md`), /^# (?:Benchmarks|Lighthouse)\n/),
    })),
    {
      command: 'npm run bench -- --quick --no-peer',
      made: (_, output) =>
        assert.match(output, /\| search exact at 1×: recall, precision and first hit 1 \| 1\.000 \|/),
    },
    {
      command: 'npm run hosting',
      made: (library) => {
        assert.match(library.read('dist-hosting/caddy/Caddyfile'), /file_server/);
        assert.ok(existsSync(library.path('dist-hosting/nginx/conf.d')));
      },
    },
    {
      command: 'npm run hosting -- --ready',
      prepare: (library) => writeFileSync(library.path(READY), ''),
      made: (library) => assert.match(library.read(READY), /file_server/),
    },
  ],
  texts: [
    {
      command: 'npm run ledger -- --update',
      prepare: (library) => writeFileSync(library.path(LEDGER), library.read(LEDGER).replace(/^view search\n/m, '')),
      made: (library) => assert.match(library.read(LEDGER), /^view search$/m),
    },
    {
      command: 'npm run ledger',
      made: (_, output) => assert.match(output, /The ledger holds: \d{3} addresses/),
    },
    {
      command: 'npm run check',
      made: (_, output) => assert.match(output, /checked in both languages: no problem/),
    },
    {
      command: 'npm run check -- --learn-words',
      prepare: (library) => {
        for (const [from, to] of LISTS_KEPT) cpSync(library.path(from), library.path(to));
      },
      made: (library, output) => {
        assert.match(output, /^src\/content\/learned-words\.tsv: \d+ words learned from \d+ blocks$/m);
        assert.match(library.read('src/content/learned-words.tsv'), /^# Written by npm run check -- --learn-words/);
        assert.match(library.read('src/content/adverse-words.txt'), /^# Written by npm run check -- --learn-words/);
        // The words learned from 72 blocks are too few for the commands after this one.
        for (const [from, to] of LISTS_KEPT) cpSync(library.path(to), library.path(from));
      },
    },
    {
      command: 'npm run check -- --seed-errors',
      prepare: (library) => writeFileSync(library.path('docs/gate.md'), 'old'),
      made: (library, output) => {
        assert.match(output, /^\d+ of \d+ blocks, \d+ s$/m);
        assert.match(library.read('docs/gate.md'), /^\| half cut off \| \d{2,} \| \d{2,} \| \d+\.\d% \|$/m);
        assert.match(library.read('docs/gate.json'), /"blocks": \d{2}/);
      },
    },
    {
      command: 'npm test -- --fast --only content',
      made: (_, output) => assert.match(output, /Content checks: ok, [\d.]+ s/),
    },
    {
      command: 'npm run ledger -- --suggest',
      prepare: changeChinese,
      made: (_, output) => assert.match(output, new RegExp(`changed: ${PAGE}/p3`)),
    },
    {
      command: 'npm run import two-sessions-2022',
      prepare: (library) => rmSync(library.path(CHINESE)),
      made: (library) => assert.match(library.read(CHINESE), /回望过去/),
    },
    {
      command: 'npm run import -- --check',
      made: (_, output) => assert.match(output, /two-sessions-2022/),
    },
    {
      command: 'npm run import',
      made: (_, output) => assert.match(output, /two-sessions-2022[^]*work-report-2022/),
    },
    {
      command: 'npm run outline -- src/sources/two-sessions-2022/source.txt',
      made: (_, output) => assert.match(output, /txt, [\d,]+ characters, .* headings/),
    },
    {
      command: 'npm run bench:import -- src/sources',
      prepare: (library) => writeFileSync(library.path('docs/import.md'), 'old'),
      made: (library) => assert.match(library.read('docs/import.md'), /^# /),
    },
    {
      command: 'npm run bench:questions',
      prepare: (library) => writeFileSync(library.path('docs/questions.md'), 'old'),
      made: (library) =>
        assert.match(library.read('docs/questions.md'), /^# [^]*\| Pagefind as it comes \| zh \| \d+% \|/),
    },
    {
      command: 'npm run bench:questions -- --no-peer --missed',
      made: (_, output) => assert.match(output, /^# [^]*\| this library \| en \| \d+% \|/m),
    },
    {
      command: 'npm run bench:mutants -- --draw 2 src/numbers/decimal.ts',
      made: (_, output) =>
        assert.match(output, /^2 of \d+ small changes in 1 files:[^]*\d of 2 noticed by the tests beside them\./m),
    },
    {
      command: 'npm run downloads',
      made: (library) => {
        const files = readdirSync(library.path('downloads'), { recursive: true, encoding: 'utf8' });
        assert.deepEqual(
          ['.epub', '.pdf', '.zip', '.json'].map((end) => files.filter((file) => file.endsWith(end)).length),
          [6, 6, 1, 1],
        );
        assert.deepEqual(readdirSync(library.path('.cache/sites')), [], 'the site that it built for itself is removed');
      },
    },
    {
      command: 'npm run dev',
      served: async ({ address }) => assert.match(await textAt(`${address}en/${PAGE}/`), /<h1/),
    },
    {
      command: 'npm run format',
      prepare: (library) => writeFileSync(library.path(SPOILED), 'export const a   = "1"'),
      made: (library) => assert.equal(library.read(SPOILED), "export const a = '1';\n"),
    },
    {
      command: `npm run translation:write ${PAGE}`,
      input: '{"fragment": "s1-p1", "en": "A made-up paragraph."}\n',
      made: (library) => assert.match(library.read(ENGLISH), /^A made-up paragraph\.$/m),
    },
    {
      command: `npm run translation:accept ${PAGE} s1-p1`,
      made: (_, output) => assert.match(output, /blocks recorded against today's Chinese/),
    },
    {
      command: 'npm run translation:accept -- --upgrade',
      prepare: (library) =>
        writeFileSync(library.path(RECORD), library.read(RECORD).replaceAll(/,"english":"[0-9a-f]{12}"/g, '')),
      made: (library, output) => {
        assert.match(output, /^1 records upgraded: \d+ blocks now say which English was reviewed/m);
        assert.match(library.read(RECORD), /"english":"[0-9a-f]{12}"/);
      },
    },
    {
      command: 'npm run translation:status',
      made: (_, output) => assert.match(output, /two-sessions-2022/),
    },
    {
      command: 'npm run translation:earlier HEAD',
      prepare: (library) => {
        const author = ['-c', 'user.name=Made up', '-c', 'user.email=made-up@example.com'];
        for (const args of [
          ['init', '-q'],
          ['add', 'src/content'],
          [...author, 'commit', '-qm', 'All'],
        ])
          execFileSync('git', args, { cwd: library.root });
        writeFileSync(library.path(ENGLISH), library.read(ENGLISH).replace('A made-up paragraph.', 'Another one.'));
      },
      made: (library) => {
        assert.match(library.read(EARLIER_ENGLISH_FILE), new RegExp(`${PAGE}/s1-p1`));
        rmSync(library.path('.git'), { recursive: true });
      },
    },
    {
      command: 'npm run indicators:propose -- work-report-2022',
      prepare: (library) => writeFileSync(library.path(INDICATOR), OUTPUT_VALUE),
      made: (library, output) => {
        assert.match(output, /value: "600"\n {2}qualifier: exact\n {2}block: work-report-2022\/tasks-2022\/p2/);
        assert.match(output, /1 values to confirm/);
        rmSync(library.path(INDICATOR));
      },
    },
    {
      command: 'npm run add -- in.txt --yes --id made-up-report --kind work-report --date 2027-01-12',
      prepare: (library) => writeFileSync(library.path('in.txt'), REPORT),
      made: (library) => {
        assert.equal(library.read('src/sources/made-up-report/original.txt'), REPORT);
        assert.match(library.read('src/content/documents/zh/made-up-report/part-1.mdx'), /过去一年，成绩很多。/);
      },
    },
    {
      command: 'npm run publish -- made-up-report',
      made: (library) => assert.match(library.read(LEDGER), /^block made-up-report\/part-1\/p1 /m),
    },
    {
      command: 'npm run translation:export -- made-up-report',
      made: (library, output) => {
        assert.match(output, /made-up-report: \d+ units on 3 pages wait for English/);
        assert.match(library.read(RETURNED), /<source>过去一年，成绩很多。<\/source>/);
        assert.ok(existsSync(library.path('exchange/made-up-report.xliff-2.1.xlf')));
        assert.ok(existsSync(library.path('exchange/made-up-report.docx')));
      },
    },
    {
      command: `npm run translation:import -- ${RETURNED}`,
      prepare: (library) =>
        writeFileSync(
          library.path(RETURNED),
          library
            .read(RETURNED)
            .replace('>过去一年，成绩很多。</target>', '>In the past year much was achieved.</target>'),
        ),
      made: (library, output) => {
        assert.match(output, /1 blocks on 1 pages taken in; \d+ units without English/);
        assert.match(
          library.read('src/content/documents/en/made-up-report/part-1.mdx'),
          /^In the past year much was achieved\.$/m,
        );
      },
    },
  ],
} satisfies Record<string, readonly CommandCase[]>;

const INDICATOR = 'src/content/indicators/industrial-output.yaml';
const OUTPUT_VALUE = `name: { zh: 规模以上工业总产值, en: Industrial output }
theme: economy
series:
  - id: total
    name: { zh: 总量, en: Total }
    unit: rmb
    values:
      - type: result
        period: "2021"
        value: "1"
        qualifier: exact
        block: ${PAGE}/s1-p1
        zh: 规模以上工业总产值达到1亿元
`;

const REPORT = `政府工作报告
——2027年1月12日在某某区第十八届人民代表大会第一次会议上
某某区区长 王小明
各位代表：
现在，我代表区政府作报告。
一、2026年工作回顾
过去一年，成绩很多。
二、2027年工作安排
新的一年，继续努力。
`;

/** Changes the Chinese to a text that no source has. */
function changeChinese(library: SmallLibrary): void {
  writeFileSync(library.path(CHINESE), library.read(CHINESE).replace('回望过去', '回看过去'));
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  return response.text();
}
