/** A line with a number, cut into its heading and the text that runs on from it. */
export interface RunIn {
  /** As printed, its stop included. */
  heading: string;
  /** Empty where the line is a heading alone. */
  rest: string;
}

/**
 * Cuts the heading off a line whose text runs on: its first sentence. Where that sentence is long, a theme before a
 * colon, a dash or a wide space is the heading.
 *
 * @param printed the number, as the line opens with it
 */
export function splitRunIn(line: string, printed: string): RunIn {
  const text = line.slice(printed.length);
  const sentence = sentenceEnd(text);
  const end = sentence > LONG ? (themeEnd(text.slice(0, sentence)) ?? sentence) : sentence;
  return { heading: printed + text.slice(0, end).trimEnd(), rest: text.slice(end).trim() };
}

/** A stop typed in ASCII between Chinese characters is one too. */
const SENTENCE_END = /[。！？]|(?<=\p{Script=Han})[.．](?=\p{Script=Han}|$)/uy;

/** A theme of this length is read at a glance; what is longer may be a theme and its text. */
const LONG = 40;
const THEME = 30;

/** Where the first sentence ends, its closing quotation marks and brackets included; the length where none does. */
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
  // One space may be a slip of the pen in a long heading.
  const isWide = /^(?:　| {2})/u.test(sentence.slice(space));
  return isWide || sentence.length > 2 * LONG ? space : undefined;
}

/**
 * The place after the first such sign outside quotation marks and brackets, and after what closes right behind it. A mark
 * that nothing closes encloses nothing: one forgotten ” would make a heading of the whole paragraph.
 *
 * @param wanted sticky
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

/** Where each opening mark that is closed is closed, by its place. */
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
