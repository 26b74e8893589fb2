import { isTag, type Element } from 'domhandler';
import { LOWERED, RAISED, raisedFigure, STRUCK } from '../../rules/raised-figure.ts';
import { inSymbols, SYMBOL_PRINTED } from '../symbol-fonts.ts';
import { attribute, at, descendants, elements, localName, textOf } from '../xml-tree.ts';
import { formatNumber } from './format-number.ts';
import { formulaText } from './formula.ts';
import { toggle, type Styles } from './styles.ts';

/** The content of one paragraph. */
export interface Inline {
  /** With `\n` for a line break and `\f` for a page break. */
  text: string;
  /** All of its text is printed bold. */
  bold: boolean;
  /** It belongs to a table of contents made by Word. */
  isContents: boolean;
  pictures: readonly { relation: string; alt: string | undefined }[];
  /** Contents of text boxes. */
  boxes: readonly Element[];
  notes: readonly { kind: 'footnote' | 'endnote'; id: string; mark: string }[];
  comments: readonly string[];
  /** Ids of the relations to the text of SmartArt. */
  drawn: readonly string[];
  /** Text of tracked changes, and text that Word hides. */
  deleted: readonly TrackedText[];
  inserted: readonly TrackedText[];
  hidden: readonly string[];
  /** What was changed, before and after: raised figures, signs of symbol fonts. */
  changed: readonly { text: string; reason: string }[];
  /** What a person should check: formulas, things that are left out. */
  doubts: readonly { text: string; reason: string }[];
}

export interface TrackedText {
  text: string;
  author: string;
}

type Found = { -readonly [Key in keyof Inline]: Inline[Key] extends readonly (infer Item)[] ? Item[] : Inline[Key] };

/** Reads the runs of paragraphs. Fields may span several paragraphs, so one reader reads the whole document. */
export class InlineReader {
  /** The open fields: the code of a field is not printed, its result is. */
  private readonly fields: { code: string; isRead: boolean }[] = [];
  private readonly styles: Styles;
  private readonly markOf: (kind: 'footnote' | 'endnote', id: string) => string;
  private bold: boolean[] = [];
  private styleBold = false;
  /** Font of the letters of the run. */
  private font: string | undefined;
  private found: Found = nothing();

  /** @param markOf the mark of a note, assigned in the order of the text */
  constructor(styles: Styles, markOf: (kind: 'footnote' | 'endnote', id: string) => string) {
    this.styles = styles;
    this.markOf = markOf;
  }

  /** @param styleBold whether the style of the paragraph is bold */
  read(paragraph: Element, styleBold: boolean): Inline {
    this.found = nothing();
    this.bold = [];
    this.styleBold = styleBold;
    this.walk(paragraph);
    this.found.bold = this.bold.length > 0 && this.bold.every(Boolean);
    return this.found;
  }

  private walk(parent: Element | undefined): void {
    for (const node of parent?.children ?? []) if (isTag(node)) this.element(node);
  }

  private element(element: Element): void {
    const name = localName(element);
    if (name === 'r') this.run(element);
    else if (name === 'del' || name === 'moveFrom') this.deleted(element);
    else if (name === 'ins' || name === 'moveTo') this.inserted(element);
    else if (name === 'AlternateContent') this.walk(at(element, 'Choice') ?? at(element, 'Fallback'));
    else if (name === 'oMath' || name === 'oMathPara') this.formula(element);
    else if (name === 'sdt' && at(element, 'sdtPr', 'showingPlcHdr') !== undefined) {
      this.left('A form asks for text here, but nobody has filled it in.', wordsOf(element));
      this.walk(element);
    } else if (name === 'ruby') this.ruby(element);
    else if (name === 'drawing' || name === 'pict' || name === 'object') this.drawing(element);
    else if (!PROPERTIES.has(name)) this.leaf(element, name);
  }

  private run(run: Element): void {
    const properties = at(run, 'rPr');
    const look = (name: string): Element | undefined => this.styles.ofRun(properties, name);
    if (toggle(look('vanish')) === true) {
      const text = wordsOf(run);
      if (text !== '') this.found.hidden.push(text);
      for (const mark of elements(run, 'fldChar')) this.field(attribute(mark, 'fldCharType'));
      return;
    }
    const { text, notes } = this.found;
    const notesBefore = notes.length;
    this.font = attribute(look('rFonts'), 'ascii');
    this.walk(run);
    this.shift(text, attribute(look('vertAlign'), 'val'));
    this.restyle(text, look);
    const added = this.found.text.slice(text.length).trim();
    if (added !== '') this.bold.push(toggle(look('b')) ?? this.styleBold);
    // A mark chosen by the author is in the run of its note.
    for (const [index, note] of notes.entries())
      if (index >= notesBefore && note.mark === '') notes[index] = { ...note, mark: added };
  }

  private shift(before: string, align: string | undefined): void {
    const shifted = this.found.text.slice(before.length).trim();
    if (shifted === '' || (align !== 'superscript' && align !== 'subscript')) return;
    const shown = align === 'superscript' ? raisedFigure(before, shifted) : null;
    if (shown !== null) this.found.text = before + shown;
    if (!/^\[.*\]$/.test(shifted))
      this.found.changed.push({
        text: shown === null ? shifted : `${shifted} → ${shown}`,
        reason: align === 'superscript' ? RAISED : LOWERED,
      });
  }

  private restyle(before: string, look: (name: string) => Element | undefined): void {
    const text = this.found.text.slice(before.length);
    const capitals = text.toUpperCase();
    if (capitals !== text && toggle(look('caps')) === true) {
      this.found.text = before + capitals;
      this.found.changed.push({ text: `${text} → ${capitals}`, reason: 'It is printed in capitals.' });
    }
    if (text.trim() !== '' && (toggle(look('strike')) === true || toggle(look('dstrike')) === true))
      this.found.doubts.push({ text: text.trim(), reason: STRUCK });
  }

  private leaf(element: Element, name: string): void {
    if (name === 'fldChar') this.field(attribute(element, 'fldCharType'));
    else if (this.fields.some(({ isRead }) => !isRead)) this.code(element, name);
    else if (name === 't') this.add(textOf(element).replace(/[\r\n\f]+/g, ' '), this.font);
    else if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'br') this.add(attribute(element, 'type') === 'page' ? '\f' : '\n');
    else if (name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'sym') {
      const code = Number.parseInt(attribute(element, 'char') ?? '', 16) || 0xfffd;
      this.add(String.fromCodePoint(code), attribute(element, 'font'));
    } else if (name === 'symEx')
      this.add(String.fromCodePoint(Number.parseInt(attribute(element, 'char') ?? '', 16) || 0xfffd));
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.note(element, name);
    else if (name === 'subDoc') this.left('Another document belongs here; it is left out.');
    else if (/^(?:day|month|year)(?:Short|Long)$/.test(name))
      this.left('Word prints a part of the date here; write it as text.');
    else if (name === 'commentReference') this.found.comments.push(attribute(element, 'id') ?? '');
    else if (!UNPRINTED.has(name)) this.walk(element);
  }

  /** @param font font of the letters: a symbol font prints other characters */
  private add(text: string, font?: string): void {
    const shown = inSymbols(text, font);
    this.found.isContents ||= this.fields.some(({ code }) => /^\s*TOC\b/i.test(code));
    for (const sign of shown.signs) this.found.changed.push({ text: sign, reason: SYMBOL_PRINTED });
    this.found.text += shown.text;
  }

  private field(type: string | undefined): void {
    const last = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '', isRead: false });
    else if (type === 'separate' && last !== undefined) last.isRead = true;
    else if (type === 'end' && this.fields.pop()?.isRead === false) this.withoutResult(last?.code.trim() ?? '');
  }

  /** Between the beginning of a field and its result is its code; other text there is not printed either. */
  private code(element: Element, name: string): void {
    const last = this.fields.at(-1);
    if (name === 'instrText' && last !== undefined) last.code += textOf(element);
    else if (name === 't' && last?.isRead === false && textOf(element).trim() !== '')
      this.found.hidden.push(textOf(element).trim());
  }

  /**
   * Some fields without a result print part of their code: a circle around a figure, words to click on. Others print
   * nothing.
   */
  private withoutResult(code: string): void {
    if (this.fields.some(({ isRead }) => !isRead)) return;
    const [, circled] = /^eq\s*\\o\s*\\ac\s*\(\s*○\s*[,，]\s*(\d{1,2})\s*\)$/iu.exec(code) ?? [];
    const [, words] = /^macrobutton\s+\S+\s+(.+)$/iu.exec(code) ?? [];
    const text = circled === undefined ? words : formatNumber(Number(circled), 'decimalEnclosedCircle');
    if (text !== undefined && text !== null) {
      this.add(text);
      this.found.changed.push({ text: `${code} → ${text}`, reason: 'Word prints it.' });
    } else if (/^(?:eq|symbol|listnum|autonum\w*|includetext|quote|date|time|=)(?![a-z])/iu.test(code))
      this.found.doubts.push({
        text: code,
        reason: 'Word prints something here that the file contains only as this code; write it as text.',
      });
  }

  private note(element: Element, name: string): void {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
    const id = attribute(element, 'id') ?? '';
    const mark = attribute(element, 'customMarkFollows') === undefined ? this.markOf(kind, id) : '';
    this.add(mark);
    this.found.notes.push({ kind, id, mark });
  }

  private deleted(element: Element): void {
    const text = wordsOf(element);
    if (text !== '') this.found.deleted.push({ text, author: attribute(element, 'author') ?? '' });
  }

  private inserted(element: Element): void {
    const before = this.found.text.length;
    this.walk(element);
    const text = this.found.text.slice(before);
    if (text !== '') this.found.inserted.push({ text, author: attribute(element, 'author') ?? '' });
  }

  private formula(element: Element): void {
    const text = formulaText(element);
    this.add(text);
    this.found.doubts.push({ text, reason: 'It is a formula, written on one line; compare it with the print.' });
  }

  /** The pronunciation above a word is not part of the sentence. */
  private ruby(element: Element): void {
    this.walk(at(element, 'rubyBase'));
    const reading = wordsOf(at(element, 'rt'));
    if (reading !== '') this.found.hidden.push(reading);
  }

  private left(reason: string, text = ''): void {
    this.found.doubts.push({ text, reason });
  }

  private drawing(element: Element): void {
    const boxes = descendants(element, 'txbxContent');
    this.found.boxes.push(
      ...boxes.filter(
        (box) => !boxes.some((other) => other !== box && isInside(box, other)) && !isFallback(box, element),
      ),
    );
    for (const path of descendants(element, 'textpath'))
      this.left(
        `"${attribute(path, 'string') ?? ''}" is drawn as WordArt and left out; write it as text if it belongs to the document.`,
      );
    const described = descendants(element, 'docPr')[0];
    const alt = shownAlt(attribute(described, 'descr') ?? attribute(descendants(element, 'shape')[0], 'alt'));
    const own = (name: string): Element[] =>
      descendants(element, name).filter((inner) => !boxes.some((box) => isInside(inner, box)));
    for (const blip of own('blip'))
      this.found.pictures.push({ relation: attribute(blip, 'embed') ?? attribute(blip, 'link') ?? '', alt });
    for (const data of own('imagedata')) this.found.pictures.push({ relation: attribute(data, 'id') ?? '', alt });
    if (descendants(element, 'chart').length > 0)
      this.left('A chart is left out; replace it in Word with a picture of it.');
    for (const drawn of descendants(element, 'relIds')) this.found.drawn.push(attribute(drawn, 'dm') ?? '');
    if (localName(element) === 'object') this.left('An embedded object is left out, except for its picture.');
  }
}

const PROPERTIES = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr']);
const UNPRINTED = new Set([
  'delText',
  'delInstrText',
  'fldData',
  'softHyphen',
  'footnoteRef',
  'endnoteRef',
  'annotationRef',
]);

function nothing(): Found {
  return {
    text: '',
    bold: false,
    isContents: false,
    pictures: [],
    boxes: [],
    notes: [],
    comments: [],
    drawn: [],
    deleted: [],
    inserted: [],
    hidden: [],
    changed: [],
    doubts: [],
  };
}

/** The words of an element, printed or deleted, without breaks; of alternatives only one, as when it is read. */
export function wordsOf(element: Element | undefined): string {
  return elements(element)
    .map((inner) => {
      const name = localName(inner);
      if (name === 't' || name === 'delText') return textOf(inner);
      return wordsOf(name === 'AlternateContent' ? (at(inner, 'Choice') ?? at(inner, 'Fallback')) : inner);
    })
    .join('');
}

function isInside(inner: Element, outer: Element): boolean {
  for (let node = inner.parent; node !== null; node = node.parent) if (node === outer) return true;
  return false;
}

/** Whether a box is a repetition for older programs, in the fallback of an alternative. */
function isFallback(box: Element, drawing: Element): boolean {
  for (let node = box.parent; node !== null && node !== drawing; node = node.parent)
    if (isTag(node) && localName(node) === 'Fallback') return true;
  return false;
}

/** The description of a picture, without file names that programs put there. */
function shownAlt(text: string | undefined): string | undefined {
  const alt = text?.trim() ?? '';
  return alt === '' || /[\\/]|\.(?:png|jpe?g|gif|bmp|emf|wmf|webp)$/i.test(alt) ? undefined : alt;
}
