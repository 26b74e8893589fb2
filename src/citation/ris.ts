import { pageSpan, type CitedPlace } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';
import { joinedItem, type CslItem } from './csl-item.ts';
import { escapeFor } from './escape.ts';
import { workNote } from './work-note.ts';

/** RIS record of a place. Tags as in the specification of 2011, which Zotero, EndNote and NoteExpress read. */
export function ris(work: CitedWork, place: CitedPlace): string {
  const item = joinedItem(work, place);
  const span = pageSpan(place.printedPages);
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ...(item.author ?? []).map(({ family, given }): [string, string] => ['AU', `${family}, ${given}`]),
    ['TI', item.title],
    ['PB', item.publisher],
    ['PY', work.issued?.iso.slice(0, 4)],
    ['DA', work.issued === null ? undefined : risDate(work.issued.iso)],
    ['SP', span === null ? undefined : String(span.first)],
    ['EP', span === null || span.first === span.last ? undefined : String(span.last)],
    ['UR', item.URL],
    ['Y2', place.accessed === null ? undefined : risDate(place.accessed)],
    ['LA', item.language],
    ['DP', work.library],
    ['N1', workNote(work, place) || undefined],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${escapeFor('ris', value)}\n`],
  );
  return `${lines.join('')}ER  - \n`;
}

const TYPES: Record<CslItem['type'], string> = { report: 'RPRT', 'article-newspaper': 'NEWS' };

/** A date always has three slashes, however much of it is known: `2024/12/25/`, `2022/01//`. */
function risDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}
