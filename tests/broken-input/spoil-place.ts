import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../permanence/random.ts';

/** Ways to break the place of a file: its name, its folder, whether it is a file at all. Each gets the whole path. */
export const PLACE_SPOILERS: Readonly<Record<string, (file: string, random: Random) => void>> = {
  'no file': (file) => rmSync(file),
  'a folder in its place': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'a link to itself': (file) => {
    rmSync(file);
    symlinkSync(path.basename(file), file);
  },
  'a link to nowhere': (file) => {
    rmSync(file);
    symlinkSync('nowhere', file);
  },
  'a link to an endless device': (file) => {
    rmSync(file);
    symlinkSync('/dev/zero', file);
  },
  'a pipe': (file) => {
    rmSync(file);
    execFileSync('mkfifo', [file]);
  },
  'a file of a terabyte': (file) => truncateSync(file, 1e12),
  'a different name': (file, random) =>
    renameSync(
      file,
      path.join(
        path.dirname(file),
        random.of([
          changed(file, (name) => name.toUpperCase()),
          changed(file, (name) => `${name} 2`),
          changed(file, (name) => `é${name}`.normalize('NFD')),
          changed(file, (name) => `${name}(1)`),
          changed(file, (name) => `${name}\u202e`),
          changed(file, (name) => `-${name}`),
          changed(file, () => 'constructor'),
          changed(file, () => '文'),
          `${path.basename(file)}.bak`,
          path.basename(file).replace(/\.yaml$/, '.yml'),
        ]),
      ),
    ),
  'a second file with a different name': (file, random) =>
    cpSync(
      file,
      path.join(
        path.dirname(file),
        changed(file, (name) =>
          random.of([
            `${name} copy`,
            `${name}-2`,
            name.toUpperCase(),
            `a(${name}`,
            `[${name}`,
            `${name}+`,
            `${name}\n`,
            '__proto__',
            'x'.repeat(200),
          ]),
        ),
      ),
    ),
  'another file in its folder': (file, random) =>
    writeFileSync(
      path.join(
        path.dirname(file),
        random.of(['notes.txt', 'Thumbs.db', 'x.docx', 'README', `${path.basename(file)}~`, '.DS_Store', '.#lock']),
      ),
      'x',
    ),
  'a file in place of its folder': (file) => {
    rmSync(path.dirname(file), { recursive: true });
    writeFileSync(path.dirname(file), '');
  },
  'no folder': (file) => rmSync(path.dirname(file), { recursive: true }),
  'an empty folder beside it': (file) => mkdirSync(path.join(path.dirname(file), 'empty-folder')),
};

function changed(file: string, name: (stem: string) => string): string {
  const { name: stem, ext } = path.parse(file);
  return name(stem) + ext;
}
