import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { MadeCorrection } from '../schemas/making.ts';
import { placeLabel } from './place-label.ts';
import { shownSpaces } from './shown-spaces.ts';

/** What was done at one place of a text. */
export interface MadeEntry {
  /** What kind of change, in words. */
  what: string;
  /** The Chinese that stood there; null where only its order or its kind was changed. */
  before: string | null;
  /** The Chinese that stands there now; null where it was removed, or none was inserted. */
  after: string | null;
  /** The opening of the Chinese that was moved or recognized. */
  text: string | null;
  /** The place in the source, in words. */
  where: string;
  reason: string;
}

/** All that was done at one block, or what belongs to no block. */
export interface MadePlace {
  block: string | null;
  label: string;
  entries: readonly MadeEntry[];
}

/** The corrections of a document by block, in the order of the text; those without a block come last. */
export function madeView(library: Library, document: LibraryDocument, lang: Lang, t: Translate): MadePlace[] {
  const corrections = document.making?.corrections ?? [];
  const byBlock = Map.groupBy(corrections, ({ block }) => block);
  const blocks = document.pages.flatMap(({ blocks: own }) => own).filter(({ id }) => byBlock.has(id));
  const entriesAt = (block: string | null): MadeEntry[] =>
    (byBlock.get(block) ?? []).map((correction) => entryOf(correction, lang, t));
  return [
    ...blocks.map((block) => ({
      block: block.id,
      label: placeLabel(library, block, lang, t),
      entries: entriesAt(block.id),
    })),
    ...(byBlock.has(null) ? [{ block: null, label: t('made.noBlock'), entries: entriesAt(null) }] : []),
  ];
}

function entryOf(correction: MadeCorrection, lang: Lang, t: Translate): MadeEntry {
  const [from, to] = correction.lines;
  const shared = {
    reason: correction.reason[lang],
    where: from === to ? t('made.line', { line: from }) : t('made.lines', { from, to }),
    before: null,
    after: null,
    text: null,
  };
  switch (correction.kind) {
    case 'replace': {
      const [before, after] = [shownSpaces(correction.before), shownSpaces(correction.after)];
      return { ...shared, what: t('made.replace'), before, after };
    }
    case 'remove':
      return { ...shared, what: t('made.remove'), before: shorten(shownSpaces(correction.before), t) };
    case 'move': {
      const { text, toText } = correction;
      const target = toText === '' ? t('made.moveToEnd') : t('made.moveBefore', { line: correction.to, text: toText });
      return { ...shared, what: target, text };
    }
    case 'role':
      return { ...shared, what: t(`made.role.${correction.as}`), text: correction.text };
    case 'heading':
      return { ...shared, what: t('made.heading'), after: correction.after };
    default:
      return correction satisfies never;
  }
}

/** Headers, footers and the like may be long and tell nothing; `/data/made.json` has them in full. */
function shorten(text: string, t: Translate): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST).join('')}${t('made.cut', { count: characters.length })}`;
}

const LONGEST = 120;
