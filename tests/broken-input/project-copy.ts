import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CONTENT = ['package.json', 'src/content', 'src/sources'];

/** A copy of what the readers read, in which files are broken; for imports, without pages. */
export class SpoiledProject implements Disposable {
  readonly root = mkdtempSync(path.join(tmpdir(), 'spoiled-'));
  private readonly original: string;
  private readonly parts: readonly string[];

  /** @param original root of the project; @param withPages false leaves out what an import writes */
  constructor(original: string, withPages: boolean) {
    this.original = original;
    this.parts = withPages ? CONTENT : ['src/sources'];
    for (const part of this.parts) cpSync(path.join(original, part), path.join(this.root, part), { recursive: true });
  }

  /** Restores a file, or its whole folder where its place was broken. */
  restore(file: string, wholeFolder: boolean): void {
    if (!wholeFolder) return copyFileSync(path.join(this.original, file), path.join(this.root, file));
    const folder = path.dirname(file);
    rmSync(path.join(this.root, folder), { recursive: true, force: true });
    const isWhole = this.parts.some((part) => folder === part || folder.startsWith(`${part}/`));
    for (const part of isWhole ? [folder] : this.parts.filter((one) => path.dirname(one) === folder))
      cpSync(path.join(this.original, part), path.join(this.root, part), { recursive: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
