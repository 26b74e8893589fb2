import type { Lang } from '../../i18n/lang.ts';
import type { EditorialNote, LibraryBlock, LibraryDocument } from '../../library/library.ts';
import { xmlElement, xmlText } from '../xml.ts';

/** An editorial remark with its number in the document. */
export interface NumberedNote {
  number: number;
  note: EditorialNote;
}

/** The remarks on a document, numbered in reading order. */
export class NumberedNotes {
  private readonly byBlock = new Map<string, readonly NumberedNote[]>();
  private readonly all: readonly NumberedNote[];

  constructor({ pages }: Pick<LibraryDocument, 'pages'>) {
    let number = 0;
    for (const { id, notes } of pages.flatMap(({ blocks }) => blocks))
      if (notes.length > 0)
        this.byBlock.set(
          id,
          notes.map((note) => ({ number: ++number, note })),
        );
    this.all = [...this.byBlock.values()].flat();
  }

  of({ id }: Pick<LibraryBlock, 'id'>): readonly NumberedNote[] {
    return this.byBlock.get(id) ?? [];
  }

  /** The remarks as metadata beside the text, since they are not part of it. */
  metadata(lang: Lang): string {
    if (this.all.length === 0) return '';
    const notes = this.all.map(({ number, note }) =>
      xmlElement(
        'note',
        { eId: `note.${number}`, marker: String(number), class: note.kind },
        xmlElement('p', {}, xmlText(note[lang])),
      ),
    );
    return xmlElement('notes', { source: '#library' }, notes.join(''));
  }
}
