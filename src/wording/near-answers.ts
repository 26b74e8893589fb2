/** A word that says a thing, and where, in characters of the Chinese. */
export interface Mention {
  word: string;
  at: number;
}

/** Mentions that none of the others answers, each of which answers one. Both in order: the first that is near enough is taken. */
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

/** Mentions that nothing near answers, where one answer serves many: one word rules the clauses behind it. */
export function unruled(mentions: readonly Mention[], answers: readonly Mention[]): Mention[] {
  return mentions.filter(({ at }) => !answers.some((answer) => answer.at >= at - RULED && answer.at <= at + NEAR));
}

/** What an index in the English is in characters of the Chinese: languages order their sentences alike, and each its words in its own way. */
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

/** Whether sentence answers sentence: as many, ending at like places. English joins one with the next, and divides another. */
function runAlike(chinese: readonly number[], english: readonly number[]): boolean {
  const share = (ends: readonly number[], place: number): number => (ends[place] ?? 0) / Math.max(1, ends.at(-1) ?? 0);
  return (
    chinese.length === english.length &&
    chinese.every((_, place) => Math.abs(share(chinese, place) - share(english, place)) <= ASIDE)
  );
}

/** Part of a text by which the ends of a sentence may differ. */
const ASIDE = 0.1;

/** Where the sentences of a text end, from its beginning on. */
function ends(text: string, mark: RegExp): number[] {
  const marks = [...text.matchAll(mark)].map(({ index }) => index + 1).filter((end) => end < text.length);
  return [0, ...marks, text.length];
}

/** Tried on the library as it is: nearer than this, words of one sentence no longer find each other. */
const NEAR = 60;
/** How far a word rules what follows it. */
const RULED = 150;
