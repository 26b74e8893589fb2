import { parseArgs } from 'node:util';
import { ContentError } from '../../files/content-error.ts';
import type { Facts } from './guess-facts.ts';

/** The arguments of `npm run add`. */
export interface Flags {
  file: string;
  facts: Partial<Record<keyof Facts, string>>;
  /** `14=keep` and the like. */
  answers: readonly string[];
  /** Accepts every proposal. */
  yes: boolean;
}

const FACTS = [
  'id',
  'kind',
  'title',
  'title-en',
  'short-title',
  'short-title-en',
  'date',
  'years',
  'speaker',
  'issuer',
  'issuer-en',
  'order',
  'access',
  'authority',
] as const satisfies readonly (keyof Facts)[];

const USAGE = `Use "npm run add -- <file> [--yes] [--answer <line>=keep|text|title|remove] ${FACTS.map((fact) => `[--${fact} …]`).join(' ')}".`;

/** @throws {ContentError} with the usage */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parse(args);
  const [file, surplus] = positionals;
  if (file === undefined) throw new ContentError('npm run add', null, 'No file is named.', USAGE);
  if (surplus !== undefined) throw new ContentError('npm run add', null, `"${surplus}": one file at a time.`, USAGE);
  const given = FACTS.flatMap((fact) => (values[fact] === undefined ? [] : [[fact, values[fact]] as const]));
  return { file, facts: Object.fromEntries(given), answers: values.answer ?? [], yes: values.yes };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...(Object.fromEntries(FACTS.map((fact) => [fact, { type: 'string' }])) as Record<
          (typeof FACTS)[number],
          { type: 'string' }
        >),
        answer: { type: 'string', multiple: true },
        yes: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new ContentError('npm run add', null, error instanceof Error ? error.message : String(error), USAGE);
  }
}
