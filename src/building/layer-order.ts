import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';

const FILE = 'src/styles/site.css';

/** The statement that orders the layers of all styles, from `src/styles/site.css`. @throws {ContentError} if it is missing */
export function layerOrder(): string {
  const order = /^@layer [\w-]+(?:, [\w-]+)+;$/m.exec(readFileSync(path.join(PROJECT_ROOT, FILE), 'utf8'));
  if (order !== null) return order[0];
  throw new ContentError(
    FILE,
    null,
    'No statement that orders the layers.',
    'Begin it with "@layer reset, …, print;", weak to strong.',
  );
}
