import { beforeName, divide, isNamed, type IsKnown } from './term-line.ts';
import type { TextLine } from './text-line.ts';

/**
 * How certain it is that a line explains a term: 3 where it uses 指, or the text has a note mark after the name, “双减”①; 2
 * where the line or the text has the name in quotation marks; 1 where the text has the name; 0 otherwise.
 */
export type Certainty = 0 | 1 | 2 | 3;

/**
 * The text that a glossary or a note explains. It helps to distinguish a term and its definition from a task and its
 * steps.
 */
export class ExplainedText {
  private readonly printed: string;
  private readonly plain: string;
  /** Where each line begins in `plain`. */
  private readonly starts = new Map<TextLine, number>();
  /** The same lines are examined for each place where a glossary may begin. */
  private readonly certainties = new Map<TextLine, Certainty>();
  /** Where the text first has a name; the same names are looked up as often. */
  private readonly firsts = new Map<string, number>();

  constructor(lines: readonly TextLine[]) {
    let plain = '';
    for (const line of lines) {
      this.starts.set(line, plain.length);
      plain += `${withoutSigns(line.text)}\n`;
    }
    this.plain = plain;
    this.printed = lines.map(({ text }) => text).join('\n');
  }

  /** Whether a name is known from the text above a line or, without one, from all of the text. */
  knownAbove(line?: TextLine): IsKnown {
    const end = (line && this.starts.get(line)) ?? this.plain.length;
    return (printed, behind) => {
      const name = withoutSigns(printed);
      const first = this.firsts.get(name) ?? (name.length < 2 ? -1 : this.plain.indexOf(name));
      this.firsts.set(name, first);
      const isOther = /\p{L}/u.test(behind) && this.plain.startsWith(behind, first + name.length);
      return first !== -1 && first < end && !isOther;
    };
  }

  explains(line: TextLine): Certainty {
    const known = this.certainties.get(line) ?? this.certaintyOf(line);
    this.certainties.set(line, known);
    return known;
  }

  private certaintyOf(line: TextLine): Certainty {
    const before = beforeName(line.text);
    const mark = before.replace(/[\s.．、：:]+$/u, '');
    const rest = line.text.slice(before.length);
    const isKnown = this.knownAbove(line);
    const { name, definition } = divide(rest, isKnown) ?? { name: rest, definition: '' };
    if (CITES.test(rest.slice(0, 80)) || COUNTS.test(definition)) return 0;
    if (DEFINES.test(rest) || this.isMarked(withoutSigns(name), mark)) return 3;
    const quoted = withoutSigns(/“([^”]{2,})”/u.exec(name)?.[1] ?? name);
    const isQuoted = [line.text, this.printed].some((text) => text.includes(`“${quoted}”`));
    if (isNamed(rest) && isKnown(quoted, '') && isQuoted) return 2;
    if (mark !== '' && /^“[^”]{2,20}”[^：:。]{0,12}[：:]/u.test(rest)) return 1;
    // Many sentences begin with words from earlier in the text; without a number, a comma after them does not make them a
    // name.
    const isApart = mark !== '' || !/^[，是]/u.test(rest.slice(name.length));
    const isName = isApart && name.length <= 40 && !/[。；，：:]$/u.test(name);
    return isName && (quoted.length > 2 || /^[“双两三四五六七八九十]/u.test(name)) && isKnown(quoted, '') ? 1 : 0;
  }

  private isMarked(name: string, mark: string): boolean {
    return mark !== '' && name.length > 1 && [mark, `（${mark}）`].some((one) => this.plain.includes(name + one));
  }
}

function withoutSigns(text: string): string {
  return text.replace(/[\s“”"《》【】]/gu, '');
}

/** 覆铜板，又称…, 六稳是指…, 双减：即… */
const DEFINES =
  /^[^：:。；，]{1,40}?[，：:]?\s*(?:主要)?(?:是指|指的是|系指|即指|又称|也称|又名|(?<!以下)简称|全称|原指)|^[^：:。；]{1,40}(?:(?:[：:]|——)\s*(?:主要)?(?:是|即|系)|(?:[，：:]|——)\s*(?:主要)?指)/u;

/** 新建学校3所 states what is done, not what a word means. */
const COUNTS =
  /^(?:新建|新增|新改建|改造|完成|引进|培训|整治|建成|建设|打造|实施|开展)[^，。；]{0,15}\d+(?:\.\d+)?[\p{L}%％]/u;

/** 《…》，某出版社2018年版，第7页 is the source of a quotation. */
const CITES = /出版社|《[^》]+》[^。]{0,20}(?:年版|第\s*\d+\s*[页期])|\[[JMDNCRSZP]\]/u;
