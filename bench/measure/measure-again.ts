import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { changeParagraph } from '../grow/change-paragraph.ts';
import { buildAgain, buildSite, compressedAnew, oursAt } from './build-sites.ts';
import { runMeasured, type Effort } from './run-measured.ts';

/** A build after one changed paragraph. */
export interface AgainFigures {
  build: Effort;
  /** Files of the site whose bytes changed, and those compressed anew. */
  changed: number;
  compressed: number;
  /** Whether a build from nothing gives the same site, byte for byte; null where none was made. */
  isSame: boolean | null;
}

/**
 * Changes one paragraph of a copy that was just built, and builds it again.
 *
 * @param root root of the copy, never of the project itself; @param out its built site
 * @param withClean whether to build it from nothing too, to compare
 */
export async function measureAgain(root: string, out: string, withClean: boolean): Promise<AgainFigures> {
  const before = hashesOf(out);
  changeParagraph(root);
  const { effort, output } = await buildAgain(oursAt(root, out));
  const after = hashesOf(out);
  const changed = [...after].filter(([file, hash]) => !COMPRESSED.test(file) && before.get(file) !== hash).length;
  return {
    build: effort,
    changed,
    compressed: compressedAnew(output),
    isSame: withClean ? await isBuiltAlike(root, `${out}-clean`, after) : null,
  };
}

/** What `npm run check` takes with empty caches. */
export async function measureCheck(root: string): Promise<Effort> {
  const env = { ...process.env, CACHE: '0' };
  return (await runMeasured(process.execPath, ['src/checks/cli.ts'], { cwd: root, env })).effort;
}

async function isBuiltAlike(root: string, out: string, expected: ReadonlyMap<string, string>): Promise<boolean> {
  await buildSite({ ...oursAt(root, out), env: { CACHE: '0' } });
  const clean = hashesOf(out);
  rmSync(out, { recursive: true, force: true });
  return clean.size === expected.size && [...clean].every(([file, hash]) => expected.get(file) === hash);
}

const COMPRESSED = /\.(?:br|gz)$/;

function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('base64url')];
    }),
  );
}
