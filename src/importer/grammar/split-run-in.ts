/** A line with a number, cut into its heading and the text that runs on from it. */
export interface RunIn {
  /** As printed, its stop included. */
  heading: string;
  /** Empty where the line is a heading alone. */
  rest: string;
}

/**
 * Cuts the heading off a line whose text runs on: its first sentence. Where that sentence is long, a theme before a colon
 * or before a wide space is the heading.
 *
 * @param printed the number, as the line opens with it
 */
export function splitRunIn(line: string, printed: string): RunIn {
  const text = line.slice(printed.length);
  const sentence = sentenceEnd(text);
  const end = sentence > LONG ? (themeEnd(text.slice(0, sentence)) ?? sentence) : sentence;
  return { heading: printed + text.slice(0, end).trimEnd(), rest: text.slice(end).trim() };
}

/** A theme of this length is read at a glance; what is longer may be a theme and its text. */
const LONG = 40;
const THEME = 30;

/** Where the first sentence ends, its closing quotation marks and brackets included; the length where none does. */
export function sentenceEnd(text: string): number {
  return firstOutside(text, /[。！？]/u) ?? text.length;
}

function themeEnd(sentence: string): number | undefined {
  const colon = firstOutside(sentence, /[：:]/u);
  if (colon !== undefined && colon <= THEME && colon < sentence.length) return colon;
  const space = /(?<=\p{Script=Han}|[”）])(?:　| {1,})(?=\p{Script=Han}|“)/u.exec(sentence)?.index;
  return space !== undefined && space > 0 && space <= THEME && sentence.length > 2 * LONG ? space : undefined;
}

/** The place after the first such character outside quotation marks and brackets, and after what closes right behind it. */
function firstOutside(text: string, wanted: RegExp): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if ('“‘（(《〈【['.includes(character)) depth += 1;
    else if ('”’）)》〉】]'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && wanted.test(character)) return index + 1;
  }
  return undefined;
}
