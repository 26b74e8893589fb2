/** A line with a number, cut into its heading and the text that follows on the line. */
export interface RunIn {
  /** As printed, including its stop. */
  heading: string;
  /** Empty where the line is only a heading. */
  rest: string;
}

/**
 * Separates the heading from the text on its line: it is the first sentence or, if that is long, a theme before a colon,
 * a dash or a wide space.
 *
 * @param printed the number at the beginning of the line
 */
export function splitRunIn(line: string, printed: string): RunIn {
  const text = line.slice(printed.length);
  const sentence = sentenceEnd(text);
  const end = sentence > LONG ? (themeEnd(text.slice(0, sentence)) ?? sentence) : sentence;
  return { heading: printed + text.slice(0, end).trimEnd(), rest: text.slice(end).trim() };
}

/** An ASCII period between Chinese characters is also a stop. */
const SENTENCE_END = /[。！？]|(?<=\p{Script=Han})[.．](?=\p{Script=Han}|$)/uy;

/** A sentence longer than LONG may be a theme and its text; a theme has at most THEME characters. */
const LONG = 40;
const THEME = 30;

/**
 * Where the first sentence ends, including closing quotation marks and brackets; the length of the text where none ends.
 */
export function sentenceEnd(text: string): number {
  return firstOutside(text, SENTENCE_END) ?? text.length;
}

function themeEnd(sentence: string): number | undefined {
  const colon = firstOutside(sentence, /[：:]/uy);
  if (colon !== undefined && colon <= THEME && colon < sentence.length) return colon;
  const dash = firstOutside(sentence, /(?:——|──)(?=.{40})/uy);
  if (dash !== undefined && dash <= THEME) return dash;
  const space = /(?<=\p{Script=Han}|[”）])(?:　| {1,})(?=\p{Script=Han}|“)/u.exec(sentence)?.index;
  if (space === undefined || space === 0 || space > THEME) return undefined;
  // A single space in a long heading may be a typing error.
  const isWide = /^(?:　| {2})/u.test(sentence.slice(space));
  return isWide || sentence.length > 2 * LONG ? space : undefined;
}

/**
 * The position after the first such sign outside quotation marks and brackets, and after closing marks directly after it.
 * Unclosed marks are ignored: otherwise one forgotten ” would make the whole paragraph a heading.
 *
 * @param wanted a sticky pattern
 */
export function firstOutside(text: string, wanted: RegExp): number | undefined {
  const closings = closingsOf(text);
  let index = 0;
  while (index < text.length) {
    const closing = closings.get(index);
    wanted.lastIndex = index;
    const match = closing === undefined ? wanted.exec(text) : null;
    if (match !== null) return index + match[0].length;
    index = (closing ?? index) + 1;
  }
  return undefined;
}

/** Position of the closing mark for each opening mark that is closed, by the position of the opening mark. */
function closingsOf(text: string): Map<number, number> {
  const closings = new Map<number, number>();
  const open: { place: number; closing: string }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    const kind = OPENING.indexOf(sign);
    const own = kind === -1 ? open.findLastIndex(({ closing }) => closing.includes(sign)) : -1;
    if (kind !== -1) open.push({ place: index, closing: CLOSING[kind] ?? '' });
    else if (own !== -1) for (const { place } of open.splice(own).slice(0, 1)) closings.set(place, index);
  }
  return closings;
}

const OPENING = '“‘（(《〈【[';
const CLOSING: readonly string[] = ['”', '’', '）)', '）)', '》', '〉', '】', ']'];
