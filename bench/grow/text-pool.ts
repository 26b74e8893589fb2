import { checkPage } from '../../src/checks/check-page.ts';
import type { CheckedWords } from '../../src/checks/checked-words.ts';
import { recordedSource } from '../../src/alignment/translation-record.ts';
import type { Bilingual, LibraryBlock } from '../../src/library/library.ts';
import type { Block } from '../../src/markdown/page-content.ts';
import { splitHeading } from './split-heading.ts';
import { splitSentences } from './split-sentences.ts';

/** Real texts of the library in both languages, from which synthetic documents are assembled. */
export interface TextPool {
  /** Sentences of paragraphs and notes; whole blocks where the two languages divide them differently. */
  sentences: readonly Bilingual[];
  /** The same for list items. */
  items: readonly Bilingual[];
  /** Words of headings and captions without their numbers. */
  headings: readonly Bilingual[];
  /** Cells of tables that contain words. */
  cells: readonly Bilingual[];
  /** Whether a text made of them passes the checks, as each does by itself. */
  holds: (pair: Bilingual) => boolean;
}

/** Gathers the pool from blocks. Every text in it passes the project's own checks by itself, so texts made of them mostly do too. */
export function textPool(blocks: readonly LibraryBlock[], words: CheckedWords): TextPool {
  const both = blocks.flatMap(({ kind, zh, en }) => (en === null || zh === '' ? [] : [{ kind, zh, en }]));
  const of = (...kinds: LibraryBlock['kind'][]): Bilingual[] => both.filter(({ kind }) => kinds.includes(kind));
  const holds = (texts: readonly Bilingual[]): boolean => issuesIn(texts, words) === 0;
  const divided = (pair: Bilingual): Bilingual[] => {
    const sentences = splitSentences(pair);
    return holds(sentences) ? sentences : [pair];
  };
  const holdsAlone = (pair: Bilingual): boolean => holds([pair]);
  return {
    holds: holdsAlone,
    sentences: of('paragraph', 'note').flatMap(divided).filter(holdsAlone),
    items: of('item').flatMap(divided).filter(holdsAlone),
    headings: of('heading', 'caption')
      .map((pair) => splitHeading(pair).words)
      .filter(holdsAlone),
    cells: of('row')
      .flatMap(cellsOf)
      .filter((pair) => /\p{Script=Han}/u.test(pair.zh) && holdsAlone(pair)),
  };
}

function cellsOf({ zh, en }: Bilingual): Bilingual[] {
  const english = en.split('\t');
  return zh.split('\t').map((cell, place) => ({ zh: cell, en: english[place] ?? '' }));
}

function issuesIn(texts: readonly Bilingual[], words: CheckedWords): number {
  const blocks = (lang: keyof Bilingual): Block[] =>
    texts.map((pair, place) => ({
      fragment: `p${place + 1}`,
      section: null,
      kind: 'paragraph',
      text: pair[lang],
      marks: [],
      line: 1,
      untranslated: false,
      marked: false,
    }));
  const [zh, en] = [blocks('zh'), blocks('en')];
  const record = new Map(texts.map((pair, place) => [`p${place + 1}`, recordedSource(pair.zh, pair.en)]));
  const files = { id: 'pool', zh: 'pool', en: 'pool', record: 'pool' };
  return checkPage(
    { files, zh: { head: null, nodes: [], blocks: zh }, en: { head: null, nodes: [], blocks: en }, record },
    words,
  ).length;
}
