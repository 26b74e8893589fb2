import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ProjectCopy } from './small-library.ts';

/** The code of the project, unchanged, with the made-up content of `tests/second-library`. */
export class SecondLibrary extends ProjectCopy {
  /** @param original root of the project, whose packages are used */
  constructor(original: string) {
    super(original);
    for (const part of ['content', 'sources']) {
      rmSync(this.path('src', part), { recursive: true });
      cpSync(path.join(original, 'tests/second-library', part), this.path('src', part), { recursive: true });
    }
  }
}
