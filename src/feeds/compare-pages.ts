import { kept } from '../files/kept-work.ts';
import type { Lang } from '../i18n/lang.ts';
import { readPage } from '../markdown/read-page.ts';
import type { BlockChange } from './content-change.ts';

/** A page before and after a commit, as MDX; null where there was none. */
export interface PageVersions {
  /** `<document>/<page>` */
  page: string;
  lang: Lang;
  before: string | null;
  after: string | null;
}

/** What changed from one version of a page to the next, by block, in reading order. An added or removed page is one change. */
export function comparePages({ page, lang, before, after }: PageVersions): BlockChange[] {
  if (after === null) return before === null || lang === 'en' ? [] : [{ id: page, kind: 'removed' }];
  if (before === null) return [{ id: page, kind: lang === 'en' ? 'english' : 'added' }];
  const [old, now] = [textsOf(before), textsOf(after)];
  const id = (fragment: string): string => `${page}/${fragment}`;
  if (lang === 'en')
    return [...now]
      .filter(([fragment, text]) => old.get(fragment) !== text)
      .map(([fragment]) => ({ id: id(fragment), kind: 'english' }));
  const present = [...now].flatMap(([fragment, text]): BlockChange[] => {
    const was = old.get(fragment);
    if (was === text) return [];
    return [{ id: id(fragment), kind: was === undefined ? 'added' : 'reworded' }];
  });
  const removed = [...old.keys()]
    .filter((fragment) => !now.has(fragment))
    .map((fragment): BlockChange => ({ id: id(fragment), kind: 'removed' }));
  return [...present, ...removed];
}

/** A cache: each version comes before one commit and after another, and is in the feeds of both languages. */
const known = new Map<string, ReadonlyMap<string, string>>();

function textsOf(mdx: string): ReadonlyMap<string, string> {
  const texts = known.get(mdx) ?? readBySection(mdx) ?? readTexts(mdx) ?? new Map<string, string>();
  known.set(mdx, texts);
  return texts;
}

/**
 * A cache: most of a page is the same from version to version, so each wording of a section is read once. Null for one that
 * cannot be read alone.
 */
const knownSections = new Map<string, ReadonlyMap<string, string> | null>();

/**
 * Reads a page section by section, which is possible because fragment counters restart with each section. Null for a page
 * that must be read as a whole.
 */
function readBySection(mdx: string): ReadonlyMap<string, string> | null {
  const texts = new Map<string, string>();
  for (const section of mdx.split(SECTION)) {
    const own = knownSections.get(section) ?? readKept(section);
    knownSections.set(section, own);
    if (own === null || [...own.keys()].some((fragment) => texts.has(fragment))) return null;
    for (const [fragment, text] of own) texts.set(fragment, text);
  }
  return texts;
}

/** A past version never changes, so the result is kept for later builds. */
function readKept(section: string): ReadonlyMap<string, string> | null {
  const texts = kept('history', section, () => {
    const own = readTexts(section);
    return own === null ? null : [...own];
  });
  return texts === null ? null : new Map(texts);
}

const SECTION = /(?<=\n\n)(?=## )/;

/** Texts by fragment. Null where a version can no longer be read: its changes are left out, but nothing fails. */
function readTexts(mdx: string): ReadonlyMap<string, string> | null {
  try {
    return new Map(
      readPage(mdx, 'history')
        .blocks.filter(({ untranslated }) => !untranslated)
        .map(({ fragment, text }) => [fragment, text]),
    );
  } catch {
    return null;
  }
}
