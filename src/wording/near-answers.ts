/** A word that says something, and its place, counted in characters of the Chinese. */
export interface Mention {
  word: string;
  at: number;
}

/**
 * The mentions without an answer, when each answer serves one mention. Both are taken in order: a mention gets the first free
 * answer that is near enough.
 */
export function unanswered(mentions: readonly Mention[], answers: readonly Mention[]): Mention[] {
  const free = answers.toSorted((a, b) => a.at - b.at);
  let next = 0;
  return mentions.filter(({ at }) => {
    while ((free[next]?.at ?? Infinity) < at - NEAR) next += 1;
    const isAnswered = (free[next]?.at ?? Infinity) <= at + NEAR;
    if (isAnswered) next += 1;
    return !isAnswered;
  });
}

/**
 * The mentions without an answer nearby, when one answer may serve several: one word may govern the clauses after it.
 *
 * @param reach how far before and after itself an answer serves
 */
export function unruled(
  mentions: readonly Mention[],
  answers: readonly Mention[],
  [before, after]: Reach = GOVERNING,
): Mention[] {
  return mentions.filter(({ at }) => !answers.some((answer) => answer.at >= at - after && answer.at <= at + before));
}

/**
 * Converts an index in the English into a place in the Chinese, sentence by sentence: the order of sentences agrees in both
 * languages, the order of words does not.
 */
export function placing(zh: string, en: string): (index: number) => number {
  const [chinese, english] = [ends(zh, /[。；！？;\t]/g), ends(en, /[.;!?][”’"]?(?= |$)|\t/g)];
  const isAlike = runAlike(chinese, english);
  const from = isAlike ? english : [0, en.length];
  const to = isAlike ? chinese : [0, zh.length];
  return (index) => {
    const next = from.findIndex((end) => end > index);
    const part = next < 1 ? from.length - 1 : next;
    const [start, end] = [from[part - 1] ?? 0, from[part] ?? en.length];
    const [first, last] = [to[part - 1] ?? 0, to[part] ?? zh.length];
    return first + ((index - start) / Math.max(1, end - start)) * (last - first);
  };
}

/**
 * Whether the sentences correspond one to one: as many in each language, ending at similar places. English may join one with
 * the next and divide another.
 */
function runAlike(chinese: readonly number[], english: readonly number[]): boolean {
  const share = (ends: readonly number[], place: number): number => (ends[place] ?? 0) / Math.max(1, ends.at(-1) ?? 0);
  return (
    chinese.length === english.length &&
    chinese.every((_, place) => Math.abs(share(chinese, place) - share(english, place)) <= ASIDE)
  );
}

/** Share of the text by which the ends of corresponding sentences may differ. */
const ASIDE = 0.1;

/** Where the sentences of a text end, with 0 for its beginning. */
function ends(text: string, mark: RegExp): number[] {
  const marks = [...text.matchAll(mark)].map(({ index }) => index + 1).filter((end) => end < text.length);
  return [0, ...marks, text.length];
}

/** In characters, found by trial on this library: with less, words of one sentence no longer find each other. */
const NEAR = 60;
/** How far before and after itself one word answers others, in characters. */
export type Reach = readonly [before: number, after: number];
/** A word governs the clauses that follow it. */
const GOVERNING: Reach = [NEAR, 150];
/** A word may stand anywhere near what it answers, and answer several. Also found by trial. */
export const NEARBY: Reach = [75, 75];
