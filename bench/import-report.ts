// npm run bench:import -- <folders>: measures the importer on real documents and writes docs/import.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../src/files/run-command.ts';
import type { DocumentOutline } from '../src/importer/outline/document-outline.ts';
import { runOutline } from '../src/importer/outline/run-outline.ts';
import { formatImportReport, type FormFigures } from './format-import-report.ts';

await runCommand('npm run bench:import', async () => {
  const outlines: DocumentOutline[] = [];
  const start = process.cpuUsage();
  await runOutline([...process.argv.slice(2), '--json'], {
    print: (line) => outlines.push(JSON.parse(line) as DocumentOutline),
    progress: (line) => process.stderr.write(`${line}\n`),
  });
  // Processor time, not elapsed time, so that other work on the machine does not count.
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const forms = Map.groupBy(outlines, ({ file }) => path.extname(file).slice(1).toLowerCase());
  const figures = [...forms].sort().map(([form, own]) => figuresOf(form, own));
  const report = formatImportReport(figures, seconds, new Date().toISOString().slice(0, 10));
  writeFileSync(path.join(import.meta.dirname, '../docs/import.md'), report);
});

function figuresOf(form: string, outlines: readonly DocumentOutline[]): FormFigures {
  const read = outlines.filter(({ ok }) => ok);
  const sum = (count: (outline: DocumentOutline) => number): number =>
    read.reduce((total, one) => total + count(one), 0);
  return {
    form,
    documents: outlines.length,
    read: read.length,
    headings: sum(({ headings }) => headings.length),
    numbered: sum((one) => numberedLines(one).length),
    numberedRead: sum(
      (one) => numberedLines(one).filter((line) => one.headings.some((heading) => heading.line === line)).length,
    ),
    glossaries: read.filter(({ terms }) => terms.length > 0).length,
    terms: sum(({ terms }) => terms.length),
    tables: sum(({ tables }) => tables.length),
    pictures: sum(({ figures }) => figures.length),
    source: sum(({ characters }) => characters.source),
    dropped: sum(({ characters }) => characters.dropped),
    unbalanced: read.filter(({ characters: { source, kept, dropped } }) => source !== kept + dropped).length,
    glued: sum(({ blocks }) => blocks.filter(({ kind, lines: [from, to] }) => kind !== 'table' && from !== to).length),
    doubts: sum(({ doubts }) => doubts.length),
  };
}

/** Lines that open with （一） … （九十九）, counted without the grammar; only text files have lines to count. */
function numberedLines({ file }: DocumentOutline): number[] {
  if (!/\.(?:txt|md)$/i.test(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (/^\s*[（(][一二三四五六七八九十]{1,3}[）)]/u.test(line) ? [index + 1] : []));
}
