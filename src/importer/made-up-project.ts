import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runImport } from './run-import.ts';

/** A separate project in a temporary folder, for tests; it is removed when the `using` block ends. */
export class MadeUpProject implements Disposable {
  readonly root = mkdtempSync(path.join(tmpdir(), 'import-'));

  write(file: string, content: string | Uint8Array): void {
    const full = path.join(this.root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  }

  remove(file: string): void {
    rmSync(path.join(this.root, file));
  }

  /** Adds a source with a matching `source.yaml`. @param layout `grammar` means no layout */
  addSource(id: string, layout: string, text: string | Uint8Array): void {
    const sha256 = createHash('sha256').update(text).digest('hex');
    this.write(`src/sources/${id}/source.txt`, text);
    this.write(`src/sources/${id}/source.yaml`, sourceYaml(layout, sha256));
  }

  /** Copies a source of the real project. */
  copySource(id: string): void {
    cpSync(path.join(import.meta.dirname, '../sources', id), path.join(this.root, 'src/sources', id), {
      recursive: true,
    });
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /** Every file under a folder, sorted; empty where the folder does not exist. */
  files(folder: string): string[] {
    try {
      return readdirSync(path.join(this.root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(path.join(this.root, folder), path.join(entry.parentPath, entry.name)))
        .sort();
    } catch {
      return [];
    }
  }

  async import(...args: string[]): Promise<{ code: number; output: string }> {
    const lines: string[] = [];
    const code = await runImport(this.root, args, (line) => lines.push(line));
    return { code, output: lines.join('\n') };
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function sourceYaml(layout: string, sha256: string): string {
  return `grammar: 1${layout === 'grammar' ? '' : `\nlayout: ${layout}`}
access: public
sha256: ${sha256}
order: 1
kind: plan-report
title: {zh: 报告, en: Report}
shortTitle: {zh: 报告, en: Report}
description: {zh: 一份报告。, en: A report.}
status: {zh: 报告, en: Report}
years: [2023, 2024]
author: {basis: not-stated}
issuer: {basis: not-stated}
date: {basis: not-stated}
printed: {basis: not-stated}
`;
}

/** The smallest valid `src/content/library.yaml`. */
export const LIBRARY = `id: some-library
since: 2027
name: { zh: 某区文库, en: Some Library }
tagline: { zh: 某区的文件。, en: Documents of a district. }
district: { zh: 某区, en: Some District }
city: { zh: 某市, en: Some City }
search:
  example: { zh: 产业, en: industry }
`;
