import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { compareLedger } from '../../src/ledger/compare-ledger.ts';
import { formatLedger } from '../../src/ledger/ledger-file.ts';
import { formatLedgerIssue } from '../../src/ledger/ledger-issues.ts';
import { readLedgerFiles } from '../../src/ledger/read-ledger-files.ts';
import { loadPage, pageFiles } from '../../src/alignment/page-files.ts';
import { readStandardInput } from '../../src/translation/read-standard-input.ts';
import { translatePage } from '../../src/translation/translate-page.ts';
import { checkBrief } from '../../src/brief/check-brief.ts';
import { readBrief } from '../../src/brief/read-brief.ts';
import { checkPage } from '../../src/checks/check-page.ts';
import { formatIssue } from '../../src/files/issue.ts';
import { checkedWords } from '../../src/checks/checked-words.ts';
import { readWaivers } from '../../src/checks/waivers.ts';
import { readMapping } from '../../src/draft-comparison/draft-mapping.ts';
import { decodeText } from '../../src/files/decode-text.ts';
import { readBytes } from '../../src/files/read-bytes.ts';
import { runImport } from '../../src/importer/run-import.ts';
import { checkIndicators } from '../../src/indicators/check-indicators.ts';
import { formatIndicatorIssue } from '../../src/indicators/indicator-issue.ts';
import { readIndicators } from '../../src/indicators/read-indicators.ts';
import { readLibrary, readTerms } from '../../src/loading/load-library.ts';
import { readNames } from '../../src/names/read-names.ts';
import { checkProjects } from '../../src/projects/check-projects.ts';
import { readPeriods, readProjects } from '../../src/projects/read-projects.ts';
import { LEDGER_SPOILERS, REDIRECT_SPOILERS } from './spoil-addresses.ts';
import { JSON_SPOILERS } from './spoil-json.ts';
import { PAGE_SPOILERS } from './spoil-page.ts';
import { SOURCE_SPOILERS } from './spoil-source.ts';
import { YAML_SPOILERS } from './spoil-yaml.ts';
import type { Spoilers } from './spoiler.ts';

/** The result of reading a broken file. Thrown problems are handled by the caller. */
export interface Reading {
  /** Problems that it reports, each as people read it. */
  problems: readonly string[];
  /** If there is none: null, or how the result differs from the file. */
  untrue: string | null;
}

/** Something that reads files of content. */
export interface Reader {
  name: string;
  /** Percentage of the cases for this reader. */
  share: number;
  /** Files that it reads, by path from the root of the project. */
  files: readonly string[];
  spoilers: Spoilers;
  /** True where the file may be missing. */
  mayBeMissing?: boolean;
  read: (root: string, file: string) => Reading | Promise<Reading>;
}

/** @param original root of the project as it is */
export function readersOf(original: string): Reader[] {
  const below = (folder: string, ending: string): string[] =>
    readdirSync(path.join(original, folder), { recursive: true })
      .map((name) => `${folder}/${String(name)}`)
      .filter((name) => name.endsWith(ending))
      .sort();
  const library = readLibrary('staff', original);
  const wordsOf = checkedWords(original);
  const pages = [...below('src/content/documents/zh', '.mdx'), ...below('src/content/documents/en', '.mdx')].filter(
    (file) => readFileSync(path.join(original, file)).length < 8000,
  );
  const sources = below('src/sources', 'source.txt').filter((file) => !file.includes('plan-2021-2025/'));
  const yaml = (name: string, share: number, files: readonly string[], read: Reader['read']): Reader => ({
    name,
    share,
    files,
    spoilers: YAML_SPOILERS,
    read,
  });
  return [
    {
      name: 'page',
      share: 30,
      files: pages,
      spoilers: PAGE_SPOILERS,
      mayBeMissing: true,
      read: (root, file) =>
        readOnePage(root, file, (page) =>
          checkPage(page, wordsOf(page.files.id.split('/', 1)[0] ?? '').words).map(formatIssue),
        ),
    },
    {
      name: 'record',
      share: 10,
      files: below('src/content/translations', '.json'),
      spoilers: JSON_SPOILERS,
      mayBeMissing: true,
      read: (root, file) =>
        readOnePage(root, file, (page) =>
          checkPage(page, wordsOf(page.files.id.split('/', 1)[0] ?? '').words).map(formatIssue),
        ),
    },
    { name: 'source text', share: 6, files: sources, spoilers: SOURCE_SPOILERS, read: importOne },
    {
      name: 'long source text',
      share: 0.3,
      files: ['src/sources/plan-2021-2025/source.txt'],
      spoilers: SOURCE_SPOILERS,
      read: importOne,
    },
    yaml(
      'source.yaml',
      3,
      below('src/sources', 'source.yaml').filter((file) => !file.includes('plan-2021-2025/')),
      importOne,
    ),
    {
      ...yaml(
        'corrections',
        3,
        below('src/sources', 'corrections.yaml').filter((file) => !file.includes('plan-2021-2025/')),
        importOne,
      ),
      mayBeMissing: true,
    },
    yaml('terms', 7, below('src/content/glossary', '.yaml'), (root, file) =>
      reading(
        [],
        sameWords(
          root,
          file,
          readTerms(root).find(({ id }) => file.endsWith(`/${id}.yaml`)),
        ),
      ),
    ),
    yaml('names', 2.5, below('src/content/names', '.yaml'), (root, file) =>
      reading(
        [],
        sameWords(
          root,
          file,
          readNames(root).filter(({ kind }) => file.endsWith(`/${kind}.yaml`)),
        ),
      ),
    ),
    yaml('indicators', 3, below('src/content/indicators', '.yaml'), (root, file) => {
      const indicators = readIndicators(root);
      return reading(
        checkIndicators(indicators, library).map(formatIndicatorIssue),
        sameWords(
          root,
          file,
          indicators.find(({ id }) => file.endsWith(`/${id}.yaml`)),
        ),
      );
    }),
    yaml('projects', 2, below('src/content/projects', '.yaml'), (root) =>
      reading(checkProjects(readProjects(root), readPeriods(root), library).map(formatIssue), null),
    ),
    yaml('brief', 2, below('src/content/brief', '.yaml'), (root, file) => {
      const brief = readBrief(root);
      return reading(checkBrief(brief, library).map(formatIssue), sameWords(root, file, brief));
    }),
    {
      ...yaml('waivers', 3, below('src/content/waivers', '.yaml'), (root) =>
        reading(readWaivers(root).issues.map(formatIssue), null),
      ),
      mayBeMissing: true,
    },
    yaml('draft mapping', 3, below('src/content/draft-mapping', '.yaml'), (root, file) =>
      reading([], sameWords(root, file, readMapping(root))),
    ),
    {
      name: 'ledger',
      share: 3,
      files: ['src/content/addresses/published.txt'],
      spoilers: LEDGER_SPOILERS,
      mayBeMissing: true,
      read: (root, file) => readLedgers(root, file, library),
    },
    {
      name: 'redirects',
      share: 4,
      files: ['src/content/addresses/redirects.yaml'],
      spoilers: { ...YAML_SPOILERS, ...REDIRECT_SPOILERS },
      mayBeMissing: true,
      read: (root, file) => readLedgers(root, file, library),
    },
    {
      name: 'lines of a translator',
      share: 6,
      files: below('src/content/translations', '.json').filter(
        (file) => file.includes('plan-report-2025/opening') || file.includes('preface'),
      ),
      spoilers: JSON_SPOILERS,
      mayBeMissing: true,
      read: (root, file) => readLines(original, root, file),
    },
    {
      name: 'the whole',
      share: 0.15,
      files: [
        ...pages,
        ...below('src/content/notes', '.yaml'),
        ...below('src/content/glossary', '.yaml'),
        ...below('src/sources', 'source.yaml'),
      ],
      spoilers: { ...YAML_SPOILERS, ...PAGE_SPOILERS },
      mayBeMissing: true,
      read: (root) => reading([], readLibrary('staff', root).blocks.length > 0 ? null : 'no block was read'),
    },
  ];
}

function reading(problems: readonly string[], untrue: string | null): Reading {
  return { problems, untrue };
}

function readOnePage(root: string, file: string, check: (page: ReturnType<typeof loadPage>) => string[]): Reading {
  const page = loadPage(
    pageFiles(
      file
        .split('/')
        .slice(-2)
        .join('/')
        .replace(/\.\w+$/, ''),
    ),
    root,
  );
  const content = file.includes('/zh/') ? page.zh : file.includes('/en/') ? page.en : null;
  if (content === null) return reading(check(page), null);
  const body = textOf(root, file).replace(/^---\n[^]*?\n---\n/, '');
  const read = content.blocks.map(({ text }) => text).join('');
  return reading(
    check(page),
    /&[#\w]+;/.test(body) || hanOf(body) === hanOf(read)
      ? null
      : `the file has ${hanOf(body)} Han characters, its blocks ${hanOf(read)}`,
  );
}

async function importOne(root: string, file: string): Promise<Reading> {
  const lines: string[] = [];
  const code = await runImport(root, [path.basename(path.dirname(file))], (line) => lines.push(line));
  const problems = problemsIn(lines);
  if (code !== 0) return reading(problems.length === 0 ? [lines.join('\n')] : problems, null);
  const check: string[] = [];
  const isSame =
    (await runImport(root, ['--check', path.basename(path.dirname(file))], (line) => check.push(line))) === 0;
  if (isSame) return reading([], null);
  // A text with doubts is imported as it is, and the check then asks for answers.
  const doubts = problemsIn(check);
  const areDoubts = doubts.length > 0 && doubts.every((problem) => problem.includes('A doubt is open: '));
  return reading([], areDoubts ? null : check.join('\n'));
}

/** The problems among the lines that a command printed. */
function problemsIn(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\n(?=\S+(?::\d+)?\n {2}found: )/)
    .filter((part) => part.includes('  found: '))
    .map((part) =>
      part.replace(/\n(?:Nothing was written\.|\d+ places? to check|[\w-]+: \d+ pages?,).*$/, '').trimEnd(),
    );
}

function readLedgers(root: string, file: string, library: ReturnType<typeof readLibrary>): Reading {
  const { ledger, redirects, wordings } = readLedgerFiles(root);
  const problems = compareLedger(ledger, library, redirects, wordings).map(formatLedgerIssue);
  if (!file.endsWith('.txt')) return reading(problems, null);
  const plain = (text: string): string =>
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .join('\n');
  return reading(
    problems,
    plain(formatLedger(ledger)) === plain(textOf(root, file)) ? null : 'the ledger is not what the file says',
  );
}

/** The broken record is given as lines on standard input; the page and its own record are intact. */
function readLines(original: string, root: string, file: string): Reading {
  const page = loadPage(
    pageFiles(
      file
        .split('/')
        .slice(-2)
        .join('/')
        .replace(/\.json$/, ''),
    ),
    original,
  );
  const bytes = Buffer.from(readBytes(root, file) ?? new Uint8Array());
  const { given } = translatePage(page, readStandardInput(asLines(bytes)));
  const count = decodeText(bytes, file)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return reading([], given.length <= count ? null : `${given.length} blocks from ${count} lines`);
}

/** Lines of a record, `"p1": {"fingerprint": "…", "zh": "…"},`, as a translator would submit them. */
function asLines(bytes: Buffer): Buffer {
  return Buffer.from(
    bytes
      .toString('latin1')
      .replace(/^"([^"]*)": \{"fingerprint": "[^"]*", "zh": "[^]*?"\},?$/gm, '{"fragment": "$1", "en": "Words."}')
      .replace(/^[{}]\n/gm, ''),
    'latin1',
  );
}

/** Whether what was read from a list has exactly the Chinese in the values of the file. */
function sameWords(root: string, file: string, read: unknown): string | null {
  const wanted = hanOf(JSON.stringify(parse(textOf(root, file)) ?? null));
  const found = hanOf(JSON.stringify(read ?? null));
  return wanted === found ? null : `the file has ${wanted} Han characters, what was read ${found}`;
}

function textOf(root: string, file: string): string {
  return decodeText(readFileSync(path.join(root, file)), file);
}

function hanOf(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
