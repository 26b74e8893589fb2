import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A command named on a page of the documentation. */
export interface DocumentedCommand {
  file: string;
  /** Name of its script in `package.json`. */
  script: string;
  /** Such as `--check`. */
  options: readonly string[];
}

/** Every command that the README, CONTRIBUTING and `docs` name within code. */
export function documentedCommands(root: string): DocumentedCommand[] {
  const files = [
    ...['README.md', 'CONTRIBUTING.md'].filter((file) => existsSync(path.join(root, file))),
    ...readdirSync(path.join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  return files.flatMap((file) => commandsIn(file, readFileSync(path.join(root, file), 'utf8')));
}

/** The commands on one page: in code blocks, in code spans, and after a comma without "npm run". */
export function commandsIn(file: string, text: string): DocumentedCommand[] {
  const blocks = [...text.matchAll(/^```.*\n([^]*?)^```/gm)].flatMap(([, code = '']) => code.split('\n'));
  const spans = [...text.replaceAll(/^```.*\n[^]*?^```/gm, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...spans].flatMap((code) =>
    [...code.matchAll(COMMAND)].map(([, run, alone, rest = '']) => ({
      file,
      script: run ?? alone ?? '',
      options: rest.match(/(?<=\s)--[a-z][\w-]*/g) ?? [],
    })),
  );
}

/** Up to a comment, a pipe or the next command. */
const COMMAND = /\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)([^#|&;]*)/g;
