import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { runLedger } from '../../src/ledger/run-ledger.ts';
import { checkedWords } from '../../src/checks/checked-words.ts';
import { GLOSSARY } from '../../src/library/glossary-document.ts';
import type { LibraryDocument } from '../../src/library/library.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import type { Source, SourceFact } from '../../src/schemas/source.ts';
import { random } from '../search/random.ts';
import { syntheticPage } from './synthetic-page.ts';
import { textPool, type TextPool } from './text-pool.ts';

export interface Growth {
  /** Root of the project to copy. */
  from: string;
  /** Folder of the copy; an existing one is replaced. */
  to: string;
  /** Size of the copy as a multiple of the public documents, the real ones included. */
  times: number;
  seed: number;
}

/**
 * Copies a project with its public documents and adds synthetic ones of the same structure until it has so many times the
 * text. Glossary, names, indicators and everything about the real documents stay. The copy passes every check of a build;
 * its new addresses go into its ledger the ordinary way, and it is a git repository of one commit.
 */
export function growProject({ from, to, times, seed }: Growth): void {
  rmSync(to, { recursive: true, force: true });
  copyProject(from, to);
  const library = readLibrary('public', from);
  const documents = library.documents.filter(({ id }) => id !== GLOSSARY);
  // The terms of the glossary are in force in all of them.
  const { words } = checkedWords(from)(documents[0]?.id ?? '');
  const pool = textPool(
    documents.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks)),
    words,
  );
  for (let copy = 2; copy <= times; copy += 1)
    for (const document of documents)
      addDocument(document, { copy, to, pool, next: random(seed + copy * documents.length + document.source.order) });
  publishAddresses(to);
}

function copyProject(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of COPIED) cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  symlinkSync(path.join(from, 'node_modules'), path.join(to, 'node_modules'));
}

const COPIED = ['.gitignore', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

interface Addition {
  copy: number;
  to: string;
  pool: TextPool;
  next: () => number;
}

function addDocument({ id, source, pages }: LibraryDocument, { copy, to, pool, next }: Addition): void {
  const document = `${id}-x${copy}`;
  write(to, `src/sources/${document}/source.yaml`, stringify(sourceOf(source, copy)));
  for (const page of pages) for (const [file, text] of syntheticPage(page, document, pool, next)) write(to, file, text);
}

/** The facts of a synthetic document: those of its model, but inferred, because the sentences that state them are elsewhere. */
function sourceOf(source: Source, copy: number): Source {
  const sample = { zh: `（样本 ${copy}）`, en: ` (sample ${copy})` };
  const titled = ({ zh, en }: Source['title']): Source['title'] => ({ zh: zh + sample.zh, en: en + sample.en });
  return {
    ...source,
    order: source.order + 100 * copy,
    title: titled(source.title),
    shortTitle: titled(source.shortTitle),
    author: inferred(source.author),
    issuer: inferred(source.issuer),
    date: inferred(source.date),
    printed: inferred(source.printed),
  };
}

function inferred(fact: SourceFact): SourceFact {
  return fact.basis === 'not-stated'
    ? fact
    : { basis: 'inferred', value: fact.value, reason: { zh: '合成样本', en: 'Synthetic sample' } };
}

function publishAddresses(to: string): void {
  const code = runLedger('--update', to, readLibrary('staff', to), '2026-01-01', (line) => {
    if (!line.includes(' lines, ')) throw new Error(line);
  });
  if (code !== 0) throw new Error(`The ledger of ${to} cannot take in the synthetic documents.`);
  const git = (...args: string[]): void =>
    void execFileSync(
      'git',
      ['-C', to, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'core.autocrlf=false', ...args],
      { stdio: 'ignore' },
    );
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Synthetic documents');
}

function write(root: string, file: string, text: string): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
