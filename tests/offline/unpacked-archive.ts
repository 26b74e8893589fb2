import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { offlineArchive } from '../../src/offline/offline-archive.ts';
import type { ArchiveFacts } from '../../src/offline/offline-line.ts';

/** What the archives of these tests say about themselves. */
export const FACTS: ArchiveFacts = { version: '0.0.0', date: '2026-03-01', site: { origin: null, base: '/' } };

/** Packs the public site as `npm run downloads` does. */
export function packed(): Promise<Uint8Array> {
  return offlineArchive('dist', loadLibrary('public'), FACTS);
}

/** An archive unpacked into a realistic folder: with spaces, Chinese characters and characters that addresses must escape. */
export class UnpackedArchive {
  /** The one folder in the archive. */
  readonly folder: string;
  private readonly around = mkdtempSync(path.join(tmpdir(), '去北京 的火车 100% #2-'));

  constructor(archive: Uint8Array) {
    for (const [name, content] of Object.entries(unzipSync(archive))) {
      const file = path.join(this.around, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const [only = '', ...others] = readdirSync(this.around);
    if (others.length > 0) throw new Error(`The archive holds ${others.join(', ')} beside ${only}.`);
    this.folder = path.join(this.around, only);
  }

  /** Sorted paths of all files in the folder. */
  get files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
      .sort();
  }

  text(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** Address of a file for a browser on this machine. @param place file, then query and fragment */
  address(place: string): string {
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(place) ?? [];
    return pathToFileURL(path.join(this.folder, file)).href + rest;
  }

  remove(): void {
    rmSync(this.around, { recursive: true, force: true });
  }
}
