import { isTag, type Element } from 'domhandler';
import { attribute, at, descendants, localName, textOf } from '../xml-tree.ts';
import { toggle } from './styles.ts';

/** What stands in one paragraph. */
export interface Inline {
  /** With `\n` for a break of the line and `\f` for one of the page. */
  text: string;
  /** All of its text is printed bold. */
  bold: boolean;
  pictures: readonly { relation: string; alt: string | undefined }[];
  /** Contents of text boxes. */
  boxes: readonly Element[];
  notes: readonly { kind: 'footnote' | 'endnote'; id: string; mark: string }[];
  comments: readonly string[];
  /** Words of tracked changes, and text that Word hides. */
  deleted: readonly TrackedText[];
  inserted: readonly TrackedText[];
  hidden: readonly string[];
  /** Things without text that are not taken in. */
  objects: readonly string[];
}

export interface TrackedText {
  text: string;
  author: string;
}

type Found = { -readonly [Key in keyof Inline]: Inline[Key] extends readonly (infer Item)[] ? Item[] : Inline[Key] };

/** Reads the runs of paragraphs. Fields may reach over several, so one reader goes through the whole document. */
export class InlineReader {
  /** The fields that are open: the code of a field is not printed, its result is. */
  private readonly fields: ('code' | 'result')[] = [];
  private readonly markOf: (kind: 'footnote' | 'endnote', id: string) => string;
  private bold: boolean[] = [];
  private styleBold = false;
  private found: Found = nothing();

  /** @param markOf the mark of a note, given out in the order of the text */
  constructor(markOf: (kind: 'footnote' | 'endnote', id: string) => string) {
    this.markOf = markOf;
  }

  /** @param styleBold the style of the paragraph is bold */
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
    else if (name === 'ruby') this.ruby(element);
    else if (name === 'drawing' || name === 'pict' || name === 'object') this.drawing(element);
    else if (!PROPERTIES.has(name)) this.leaf(element, name);
  }

  private run(run: Element): void {
    const properties = at(run, 'rPr');
    if (toggle(at(properties, 'vanish')) === true) {
      const text = printed(run);
      if (text !== '') this.found.hidden.push(text);
      return;
    }
    const { text, notes } = this.found;
    const notesBefore = notes.length;
    this.walk(run);
    const added = this.found.text.slice(text.length).trim();
    if (added !== '') this.bold.push(toggle(at(properties, 'b')) ?? this.styleBold);
    // A mark of the author's own stands in the run of its note.
    for (const [index, note] of notes.entries())
      if (index >= notesBefore && note.mark === '') notes[index] = { ...note, mark: added };
  }

  private leaf(element: Element, name: string): void {
    if (name === 'fldChar') this.field(attribute(element, 'fldCharType'));
    else if (this.fields.includes('code')) return;
    else if (name === 't') this.add(textOf(element).replace(/[\r\n\f]+/g, ' '));
    else if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'br') this.add(attribute(element, 'type') === 'page' ? '\f' : '\n');
    else if (name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'sym')
      this.add(String.fromCodePoint(Number.parseInt(attribute(element, 'char') ?? '', 16) || 0xfffd));
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.note(element, name);
    else if (name === 'commentReference') this.found.comments.push(attribute(element, 'id') ?? '');
    else if (!UNPRINTED.has(name)) this.walk(element);
  }

  private add(text: string): void {
    this.found.text += text;
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate') this.fields.splice(-1, 1, 'result');
    else if (type === 'end') this.fields.pop();
  }

  private note(element: Element, name: string): void {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
    const id = attribute(element, 'id') ?? '';
    const mark = attribute(element, 'customMarkFollows') === undefined ? this.markOf(kind, id) : '';
    this.add(mark);
    this.found.notes.push({ kind, id, mark });
  }

  private deleted(element: Element): void {
    const text = printed(element);
    if (text !== '') this.found.deleted.push({ text, author: attribute(element, 'author') ?? '' });
  }

  private inserted(element: Element): void {
    const before = this.found.text.length;
    this.walk(element);
    const text = this.found.text.slice(before);
    if (text !== '') this.found.inserted.push({ text, author: attribute(element, 'author') ?? '' });
  }

  private formula(element: Element): void {
    const text = printed(element);
    this.add(text);
    this.found.objects.push(`The formula "${text}" is taken in as plain text; check whether its characters are right.`);
  }

  /** The reading above a word is not part of the sentence. */
  private ruby(element: Element): void {
    this.walk(at(element, 'rubyBase'));
    const reading = printed(at(element, 'rt'));
    if (reading !== '') this.found.hidden.push(reading);
  }

  private drawing(element: Element): void {
    const boxes = descendants(element, 'txbxContent');
    this.found.boxes.push(
      ...boxes.filter(
        (box) => !boxes.some((other) => other !== box && isInside(box, other)) && !isFallback(box, element),
      ),
    );
    for (const path of descendants(element, 'textpath'))
      this.found.objects.push(
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
      this.found.objects.push('A chart is left out; copy it as a picture in Word and put that in its place.');
    if (descendants(element, 'relIds').length > 0)
      this.found.objects.push(
        'A SmartArt drawing is left out; copy it as a picture in Word and put that in its place.',
      );
    if (localName(element) === 'object')
      this.found.objects.push('An embedded object is left out, but for the picture of it.');
  }
}

const PROPERTIES = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr']);
const UNPRINTED = new Set([
  'instrText',
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
    pictures: [],
    boxes: [],
    notes: [],
    comments: [],
    deleted: [],
    inserted: [],
    hidden: [],
    objects: [],
  };
}

/** Text that is left out goes without its breaks. */
function printed(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((node) => {
      if (!isTag(node)) return '';
      if (['t', 'delText'].includes(localName(node))) return textOf(node);
      return ['instrText', 'delInstrText', 'AlternateContent'].includes(localName(node)) ? '' : printed(node);
    })
    .join('');
}

function isInside(inner: Element, outer: Element): boolean {
  for (let node = inner.parent; node !== null; node = node.parent) if (node === outer) return true;
  return false;
}

/** Older programs draw the same box once more in the fallback of a choice. */
function isFallback(box: Element, drawing: Element): boolean {
  for (let node = box.parent; node !== null && node !== drawing; node = node.parent)
    if (isTag(node) && localName(node) === 'Fallback') return true;
  return false;
}

/** Programs put the name of the file where a description belongs. */
function shownAlt(text: string | undefined): string | undefined {
  const alt = text?.trim() ?? '';
  return alt === '' || /[\\/]|\.(?:png|jpe?g|gif|bmp|emf|wmf|webp)$/i.test(alt) ? undefined : alt;
}
