import { AUTHORITIES } from '../../schemas/authority.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { ContentError } from '../../files/content-error.ts';
import { throwTogether } from '../../files/throw-together.ts';
import type { Facts, Taken } from './guess-facts.ts';

/** Asks a person one question and returns what was typed. */
export type Ask = (question: string) => Promise<string>;

/** The facts that are asked for, in this order; the others are proposals that only a flag changes. */
const QUESTIONS: readonly (readonly [keyof Facts, string])[] = [
  ['title', 'Title as printed'],
  ['short-title', 'Short title, by which readers tell it from other documents'],
  ['kind', 'Kind'],
  ['date', 'Date on which it was given, adopted or drafted (2026-02-03, 2026-02 or 2026; - for none)'],
  ['id', 'Id for its address'],
];

/**
 * Determines the facts of a document: from a flag, else from a person's answer, else from the guess.
 *
 * @param ask null where nobody can be asked
 * @throws {ContentError} or {AggregateError} of them for all answers that are not valid
 */
export async function askFacts(
  guessed: Facts,
  flags: Partial<Record<keyof Facts, string>>,
  ask: Ask | null,
  taken: Taken,
): Promise<Facts> {
  const facts: Record<keyof Facts, string> = { ...guessed, ...flags };
  for (const [fact, question] of QUESTIONS) {
    if (ask === null || flags[fact] !== undefined) continue;
    // Asks for the short title only if another document has the same one.
    const isShort = fact === 'short-title';
    if (isShort && taken.values[fact]?.has(facts[fact]) !== true) continue;
    const proposal = isShort ? facts.title : facts[fact];
    let answer: string;
    let problem: ContentError | null = null;
    do {
      const typed: string = (
        await ask(`${problem === null ? '' : `${problem.found} ${problem.repair}\n`}${question} [${proposal || '-'}]: `)
      ).trim();
      answer = typed === '' ? proposal : typed === '-' ? '' : typed;
      problem = problemOf(fact, answer, taken, facts);
    } while (problem !== null);
    facts[fact] = answer;
  }
  const problems = (Object.keys(guessed) as (keyof Facts)[]).flatMap(
    (fact) => problemOf(fact, facts[fact], taken, facts) ?? [],
  );
  if (problems.length > 0) throwTogether(problems);
  return facts as Facts;
}

const KINDS: readonly string[] = sourceSchema.shape.kind.options;

function problemOf(
  fact: keyof Facts,
  value: string,
  taken: Taken,
  facts: Readonly<Record<keyof Facts, string>>,
): ContentError | null {
  const refuse = (found: string, repair: string): ContentError => new ContentError(`--${fact}`, null, found, repair);
  const holder = taken.values[fact]?.get(value);
  if (holder !== undefined) return refuse(`The document ${holder} already has “${value}”.`, ownValue(fact, facts));
  switch (fact) {
    case 'id':
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value))
        return refuse(
          `"${value}" cannot be used in an address.`,
          'Use lower-case Latin letters, digits and hyphens: work-report-2026.',
        );
      return taken.ids.includes(value)
        ? refuse(
            `There is already a document "${value}".`,
            'Choose another id; to change an existing document, use its corrections.yaml and npm run import.',
          )
        : null;
    case 'kind':
      return KINDS.includes(value)
        ? null
        : refuse(`"${value}" is not a kind of document.`, `Write one of: ${KINDS.join(', ')}.`);
    case 'date':
      return value === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)
        ? null
        : refuse(`"${value}" is not a date.`, 'Write 2026-02-03, 2026-02 or 2026.');
    case 'years': {
      const [first = NaN, last = first] = value.split('-').map(Number);
      return /^\d{4}(?:-\d{4})?$/.test(value) && first <= last
        ? null
        : refuse(`"${value}" is not a year or a range of years.`, 'Write 2026, or the first and the last: 2025-2026.');
    }
    case 'order':
      return /^[1-9]\d{0,3}$/.test(value)
        ? null
        : refuse(`"${value}" is not a place in a list.`, 'Write a whole number from 1.');
    case 'access':
      return value === 'public' || value === 'staff'
        ? null
        : refuse(`"${value}" is not a kind of access.`, 'Write public or staff.');
    case 'authority':
      return AUTHORITIES.some((one) => one === value)
        ? null
        : refuse(`"${value}" is not an authority.`, `Write one of: ${AUTHORITIES.join(', ')}.`);
    case 'speaker':
    case 'issuer':
    case 'issuer-en':
      return null;
    case 'title':
    case 'title-en':
    case 'short-title':
    case 'short-title-en':
      return value === '' ? refuse('It is empty.', 'Write the title.') : null;
    default:
      return fact satisfies never;
  }
}

/** How to make a value unique. Titles differ by a place or a year, which the short title usually has. */
function ownValue(fact: keyof Facts, facts: Readonly<Record<keyof Facts, string>>): string {
  if (fact === 'order') return 'Write a place that no document has; without the flag, the next free one is used.';
  const short = facts['short-title'];
  return fact === 'title' && short !== facts.title
    ? `Readers tell documents apart by it: write it with its place or year, such as --title "${short}".`
    : 'Readers tell documents apart by it: write it with its place or year.';
}
