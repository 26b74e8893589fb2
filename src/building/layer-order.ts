import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../library/content-files.ts';

const FILE = 'src/styles/site.css';

/** The statement that orders the layers of all styles, as `src/styles/site.css` gives it. @throws {Error} where it is gone */
export function layerOrder(): string {
  const order = /^@layer [\w-]+(?:, [\w-]+)+;$/m.exec(readFileSync(path.join(PROJECT_ROOT, FILE), 'utf8'));
  if (order !== null) return order[0];
  throw new Error(`${FILE}\n  found: no statement that orders the layers.\n  fix:   Begin it with "@layer reset, …, print;", weak to strong.`);
}
