import { mentionedText, type NamesByLang } from '../../glossary/mentioned-text.ts';
import { foreignLang, type Lang } from '../../i18n/lang.ts';
import type { LibraryBlock } from '../../library/library.ts';
import { cellSegments, segmentsOf, type Segment } from '../../reading/segments.ts';
import { xmlElement, xmlText } from '../xml.ts';
import { termEid } from './names.ts';
import type { NumberedNotes } from './notes.ts';

/** The texts of a block in one language, as inline XML: one for each cell of a row, otherwise a single one. */
export interface BlockText {
  parts: readonly string[];
  /** Attributes of the element that holds a part: its language, if not that of the file. */
  attributes: Readonly<Record<string, string>>;
}

/** What is needed to write any text of a file. */
export interface TextContext {
  lang: Lang;
  names: NamesByLang;
  notes: NumberedNotes;
}

/**
 * Writes the text of a block exactly: each term as `term`, each printed page that begins in it as an empty `eop` with its
 * number, and at the end a mark for each editorial remark.
 */
export function blockText(block: LibraryBlock, { lang, names, notes }: TextContext): BlockText {
  const { text, lang: written, matches } = mentionedText(block, lang, names);
  const segments = segmentsOf(text, matches, written === 'zh' ? block.marks : []);
  const cells = block.kind === 'row' ? cellSegments(segments) : [segments];
  const remarks = notes.of(block).map(({ number }) => noteRef(number));
  const foreign = foreignLang(written, lang);
  return {
    parts: cells.map((cell, index) => cell.map(inline).join('') + (index === cells.length - 1 ? remarks.join('') : '')),
    attributes: {
      ...(foreign === undefined ? {} : { 'xml:lang': foreign }),
      ...(lang === 'en' && block.translation === 'stale' ? { class: 'translation-stale' } : {}),
    },
  };
}

function inline(segment: Segment): string {
  switch (segment.type) {
    case 'term':
      return xmlElement('term', { refersTo: `#${termEid(segment.id)}` }, xmlText(segment.text));
    case 'page':
      return xmlElement('eop', { number: String(segment.page) });
    default:
      return xmlText(segment.text);
  }
}

function noteRef(number: number): string {
  return xmlElement('noteRef', { href: `#note.${number}`, marker: String(number) });
}
