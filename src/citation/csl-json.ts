import type { CitedPlace } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';
import { cslItem } from './csl-item.ts';
import { workNote } from './work-note.ts';

/** CSL-JSON of a place, one field a line: https://github.com/citation-style-language/schema, csl-data.json. */
export function cslJson(work: CitedWork, place: CitedPlace): string {
  const note = workNote(work, place);
  const item = {
    ...cslItem(work, place),
    ...(place.locator === null ? {} : { locator: place.locator }),
    ...(work.original === null ? {} : { 'original-title': work.original.part ?? work.original.document }),
    ...(note === '' ? {} : { note }),
  };
  const lines = Object.entries(item).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]\n`;
}
