import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { LEDGER_FILE, readLedger } from '../../src/ledger/ledger-file.ts';
import { ledgerScope } from '../../src/ledger/ledger-scope.ts';
import { readLedgerFiles } from '../../src/ledger/read-ledger-files.ts';
import { REDIRECTS_FILE } from '../../src/ledger/redirects-file.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { someOf } from '../some-of.ts';
import { ContentCopy } from './content-copy.ts';
import { ProjectCopy } from './project-copy.ts';
import { Random } from './random.ts';
import { TrackedPages, type TrackedPage } from './tracked-pages.ts';

const SEED = Number(process.env['SEED'] ?? 20260101);
/** Number of pages edited at once, each with two or three edits: one run of the commands repairs them all. */
const COUNT = Number(process.env['PAGES'] ?? 8);
/** Pages that other parts of the site refer to. */
const READ_BY_NAME = /chapter-3|annex/;

const project = new ProjectCopy(PROJECT_ROOT);
after(() => project.remove());
const before = readLibrary('staff', project.root);
const published = readLedger(readFileSync(project.path(LEDGER_FILE), 'utf8'));
const tracked = new TrackedPages(new ContentCopy(before), before, new Random(SEED));
const edited = edit();

test(`${COUNT} pages under two or three edits each are repaired by what the commands print: no address is lost, none has another text`, (t) => {
  project.apply({ removed: edited.map(({ document, was }) => `${document}/${was}`), added: edited });
  t.diagnostic(`SEED=${SEED}: ${tracked.done.join(', ')}`);
  assert.equal(project.run('ledger').status, 1, 'the edits are not reported');

  const { status, output } = project.run('ledger', '--suggest');
  assert.equal(status, 0, output);
  const [numbers = '', redirects = ''] = output.split(/^# src\/content\/addresses\/redirects\.yaml.*\n/m);
  writeMarkers(numbers);
  const judged = [...redirects.matchAll(/^# To be judged: (\S+)$/gm)].map(([, id = '']) => judgment(id));
  const entries = redirects.replaceAll('reason: ""', 'reason: a test') + judged.join('');
  writeFileSync(
    project.path(REDIRECTS_FILE),
    readFileSync(project.path(REDIRECTS_FILE), 'utf8').replace(/^\[\]\n/, '') + entries,
  );

  const update = project.run('ledger', '--update');
  assert.equal(update.status, 0, update.output);
  const check = project.run('ledger');
  assert.match(check.output, /The ledger holds/, check.output);
  assert.deepEqual(astray(), []);
});

/** Makes two or three edits on each page; moves go to another page. */
function edit(): TrackedPage[] {
  const random = new Random(SEED + 1);
  const open = new Set(readLibrary('public', project.root).documents.map(({ id }) => id));
  const roomy = someOf(tracked.roomy().filter(({ document, page }) => open.has(document) && !READ_BY_NAME.test(page)));
  for (const page of random.shuffled(roomy).slice(0, COUNT)) {
    const wanted = tracked.done.length + 2 + random.below(2);
    while (tracked.done.length < wanted)
      random.of([
        () => tracked.insert(page),
        () => tracked.delete(page),
        () => tracked.reword(page),
        () => tracked.swap(page),
        () => tracked.split(page),
        () => tracked.merge(page),
        () => tracked.move(page, random.of(roomy)),
        () => tracked.rename(page),
      ])();
  }
  return tracked.changed();
}

/** Writes each printed marker after the paragraph whose beginning it quotes. */
function writeMarkers(printed: string): void {
  const list = (parse(printed) ?? []) as { block: string; begins: string }[];
  for (const { block, begins } of list) {
    const fragment = block.slice(block.lastIndexOf('/') + 1);
    const file = project.path('src/content/documents/zh', `${block.slice(0, block.lastIndexOf('/'))}.mdx`);
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => plain(line).startsWith(begins) && !line.includes('{/*'));
    assert.notEqual(at, -1, `${block}: no paragraph begins with ${begins}`);
    lines[at] = `${lines[at] ?? ''} {/* ${fragment} */}`;
    writeFileSync(file, lines.join('\n'));
  }
}

/** A line without the characters of Markdown. */
function plain(line: string): string {
  return line.replaceAll('\\', '').replace(/^(?:- |\| )/, '');
}

/** What a person knows about a case that the texts alone do not decide. */
function judgment(id: string): string {
  const places = placesOf(id);
  const target = places.length === 0 ? 'gone: true' : `to: [${places.join(', ')}]`;
  return places.includes(id) ? '' : `- {from: ${id}, ${target}, reason: judged, date: "2027-01-01"}\n`;
}

/** Where the text of a published paragraph really is, in the numbers written now. */
function placesOf(id: string): string[] {
  const library = readLibrary('staff', project.root);
  return (tracked.whereabouts().get(id) ?? []).map(({ page, index }) => {
    const node = library.page(page.document, page.page).nodes[index];
    assert.ok(node?.type === 'paragraph', `${id} is a paragraph`);
    return `${page.document}/${page.page}/${node.block.fragment}`;
  });
}

/** Published paragraphs whose addresses lead to something other than their own text. */
function astray(): string[] {
  const library = readLibrary('staff', project.root);
  const { ledger, redirects, wordings } = readLedgerFiles(project.root);
  const { map } = ledgerScope(ledger, library, redirects, wordings);
  const whereabouts = tracked.whereabouts();
  const fragmentAt = ({ page, index }: { page: TrackedPage; index: number }): string => {
    const node = library.page(page.document, page.page).nodes[index];
    return node?.type === 'paragraph' ? `${page.document}/${page.page}/${node.block.fragment}` : '';
  };
  const paragraphs = someOf(
    published.filter(({ kind, id }) => kind === 'block' && before.block(id) !== undefined && isParagraph(id)),
  );
  return paragraphs.flatMap(({ id }) => {
    const end = map.follow(id);
    const leads = end.state === 'living' ? [id] : end.state === 'moved' ? end.targets : [];
    const truth = (whereabouts.get(id) ?? []).map(fragmentAt);
    return leads.toSorted().join() === truth.toSorted().join() && end.state !== 'lost'
      ? []
      : [`${id} is ${end.state}: ${leads.join()} instead of ${truth.join()}`];
  });
}

const paragraphs = new Set(
  before.documents.flatMap(({ id, pages }) =>
    pages.flatMap(({ page, nodes }) =>
      nodes.flatMap((node) => (node.type === 'paragraph' ? [`${id}/${page}/${node.block.fragment}`] : [])),
    ),
  ),
);

function isParagraph(id: string): boolean {
  return paragraphs.has(id);
}
