import type { LibraryIndex } from '../index/library-index.ts';

/**
 * A query in simplified characters, the plain way first, then also with characters that are simplified in some words only
 * (著名, but 着力 for 著力); none is the query itself.
 */
export async function scriptReadings(index: LibraryIndex, query: string): Promise<string[]> {
  const simplified = await index.simplify(query);
  return others([simplified, ...(await index.simplifyFurther(simplified))], query);
}

/**
 * How else a query may be meant, the likeliest first: without the signs around it; without the asking words; with its
 * numbers written as the texts write them; pinyin without tone numbers. None is the query itself. Literally these are other
 * queries, so what they find is near, not a match; what they name counts as named.
 */
export function otherReadings(query: string): string[] {
  if (query.length > LONGEST) return [];
  const bare = withoutCharacters(query);
  return others([bare, withoutQuestion(bare), ...withOtherNumbers(bare), bare.replace(TONE, '')], query);
}

function others(readings: readonly string[], query: string): string[] {
  return [...new Set(readings)].filter((reading) => reading !== query && reading.trim() !== '');
}

/** Removes signs at the ends of each word, such as the full stop of a pasted sentence; quotation marks have a meaning and stay. */
function withoutCharacters(query: string): string {
  return query.replace(SIGNS_AT_ENDS, '$1').trim();
}

const SIGNS_AT_ENDS = /(^|["“”\s])[^\p{L}\p{M}\p{N}"“”\s]+|[^\p{L}\p{M}\p{N}"“”\s%‰]+(?=$|["“”\s])/gu;

/** Whether a query asks what something is. */
export function asksWhatIs(query: string): boolean {
  return query.length <= LONGEST && withoutQuestion(withoutCharacters(query)) !== withoutCharacters(query);
}

/** Most characters of a question or sentence; a longer query is a pasted text, and trying it in other ways would take too long. */
const LONGEST = 200;

/** 什么是五违四必, 五违四必的含义, what does “Five Violations and Four Musts” mean: the asking words are not part of what is asked for. */
function withoutQuestion(query: string): string {
  return query.replace(/\s+/g, ' ').replace(ASKING_BEFORE, '').replace(ASKING_BEHIND, '').trim();
}

const ASKING_BEFORE =
  /^(?:请问|(?:什么是|什么叫做?|何谓|何为|解释一?下?|(?:what|who|where) (?:is|are|was|were)(?: meant by| the (?:meaning|definition) of)?|what does|(?:the )?(?:meaning|definition) of|define|explain) ?(?:(?:the|an?)(?: term)? )?)+/iu;
const ASKING_BEHIND =
  / ?(?:(?:的|是)?(?:含义|意思|定义|释义|解释)(?:是什么)?|(?:指的)?是?(?:什么意思|指什么|什么)|是啥|means?|meaning|definition)?[?？]*$/iu;

/** With and without thousands separators, and with a space between a number and its unit. */
function withOtherNumbers(query: string): string[] {
  const plain = query.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/gu, '');
  const parted = query.replace(/\d{4,}/gu, (digits, at: number) =>
    /[.\d]/u.test(query[at - 1] ?? '') ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, ','),
  );
  const apart = query.replace(/(?<=\d)(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\d)/gu, ' ');
  return [plain, parted, apart];
}

/** A tone number after a syllable of pinyin. */
const TONE = /(?<=[a-zü])[1-5](?=[a-zü\s']|$)/giu;
