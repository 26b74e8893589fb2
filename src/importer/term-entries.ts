import { pinyin } from 'pinyin-pro';
import { stringify } from 'yaml';
import { FRAGMENT } from '../addressing/fragment.ts';
import type { DocumentTermEntry } from '../schemas/term.ts';

/** A term that a document defines, with the last segment of its address as its id. */
export interface NamedTerm {
  id: string;
  /** As printed. */
  name: string;
}

/**
 * The id for each name of a document's terms: that of its entry, else one made from pinyin. A name that occurs twice has
 * two ids.
 */
export function termIds(names: readonly string[], entries: readonly Pick<DocumentTermEntry, 'id' | 'zh'>[]): string[] {
  const waiting = Map.groupBy(entries, ({ zh }) => zh);
  const taken = new Set(entries.map(({ id }) => id));
  return names.map((name) => {
    const listed = waiting.get(listedName(name))?.shift()?.id;
    if (listed !== undefined) return listed;
    const made = idOf(name);
    let id = made;
    for (let copy = 2; taken.has(id); copy += 1) id = `${made}-${copy}`;
    taken.add(id);
    return id;
  });
}

/** The missing entries for a document's terms, as lines of YAML; empty where none is missing. */
export function missingEntries(terms: readonly NamedTerm[], entries: readonly Pick<DocumentTermEntry, 'id'>[]): string {
  const known = new Set(entries.map(({ id }) => id));
  const missing = terms.filter(({ id }) => !known.has(id)).map(entryOf);
  return missing.length === 0 ? '' : stringify(missing, { lineWidth: 0 });
}

/** A name as in the list: without quotation marks around all of it. */
export function listedName(printed: string): string {
  return /^[“"]([^“”"]+)[”"]$/u.exec(printed)?.[1] ?? printed;
}

function entryOf({ id, name }: NamedTerm): DocumentTermEntry | object {
  const zh = listedName(name);
  const [, withoutBrackets] = /^(.{2,})[（(][^（）()]+[）)]$/u.exec(zh) ?? [];
  const sounds = pinyin(zh, { type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return {
    id,
    zh,
    ...(withoutBrackets === undefined ? {} : { zhVariants: [withoutBrackets] }),
    pinyin: sounds.trim() === '' ? zh : sounds.trim(),
  };
}

/** Syllables joined by hyphens, as many as fit into an address. */
function idOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .flatMap((word) => word.toLowerCase().split(/[^a-z0-9]+/))
    .filter((word) => word !== '');
  let id = '';
  for (const syllable of syllables) {
    const longer = id === '' ? syllable.slice(0, LONGEST) : `${id}-${syllable}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  if (id === '') return 'term';
  return FRAGMENT.test(id) ? `${id}-term` : id;
}

const LONGEST = 60;
