import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { loadLibrary } from '../../loading/load-library.ts';
import { corpus, sectionKey, type CorpusBlock } from '../../../bench/search/corpus.ts';
import { expectedBlocks, expectedSections, holdsPhrase } from '../../../bench/search/expected-sections.ts';
import { extractsAround } from '../../../bench/search/extracts-around.ts';
import { misspell } from '../../../bench/search/misspell.ts';
import { QUERY_KINDS, type QueryKind } from '../../../bench/search/query-kinds.ts';
import { randomQueries } from '../../../bench/search/random-queries.ts';
import { readPlainly } from '../../../bench/search/read-plainly.ts';
import { splitQuery } from '../../../bench/search/split-query.ts';
import { searchedLibrary } from '../build/searched-library.ts';
import { writeSearch } from '../build/write-search.ts';
import * as answering from '../answers-client.ts';
import { answerQuery } from './answer-query.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { someOf } from '../../../tests/some-of.ts';

const QUERIES = 800;
const SINGLE = 400;
const OF_A_KIND = 40;
const SLIPS = 300;
/** In a shorter phrase a slip leaves too little to go by. */
const SHORTEST_SLIP = { zh: 4, en: 6 } as const;
/** A slip makes another word of a short English one ("with no", "with o"); how many are drawn changes with each edit of the texts. */
const MOST_MISSED = { zh: 0.02, en: 0.03 } as const;
const SEED = 20261122;

describe('the search of the documents themselves', () => {
  const library = searchedLibrary(loadLibrary('public'));
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'search-'));
    await writeSearch(library, folder);
  });
  after(() => rm(folder, { recursive: true }));

  test('no year is taken for another', async () => {
    const index = await LibraryIndex.open('en', filesIn(path.join(folder, 'search')));
    const options = { base: '/', answering, offering: answering };
    const { spelledAs, term, answers } = await answerQuery(index, 'retail sales in 2012', options);
    assert.deepEqual([spelledAs, term, answers], [null, null, []]);
    assert.equal((await answerQuery(index, 'retial sales in 2012', options)).term, null);
    assert.equal((await answerQuery(index, 'retail sales in 2024', options)).term?.id, 'retail-sales');
  });

  for (const lang of LANGS) {
    const blocks = corpus(library.blocks, lang);
    const open = (): Promise<LibraryIndex> => LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));

    test(`finds ${QUERIES} ${lang} phrases and ${SINGLE} single ${lang === 'zh' ? 'characters' : 'words'} in exactly the blocks that hold them`, async () => {
      const index = await open();
      const single = new Set(
        blocks
          .flatMap(({ folded }) => (lang === 'zh' ? folded.split('') : folded.split(' ')))
          .filter((unit) => unit !== '' && unit !== '"'),
      );
      for (const phrase of [...randomQueries(blocks, lang, QUERIES, SEED), ...[...single].slice(0, SINGLE)]) {
        const result = await answerQuery(index, `"${phrase}"`, { base: '/', offering: answering });
        const found = expectedBlocks(blocks, phrase, lang);
        assert.deepEqual(
          result.sections.flatMap((section) => section.blocks).sort(),
          found.map(({ id }) => id).sort(),
          phrase,
        );
        assert.equal(result.total, new Set(found.map(({ section }) => section)).size, phrase);
        for (const { excerpt } of result.sections)
          assert.ok(holdsPhrase(readPlainly(excerpt, lang), phrase, lang), `${phrase}: ${excerpt}`);
      }
    });

    test(`finds every ${lang} heading and every name of a term, with and without quotation marks`, async () => {
      const index = await open();
      const headings = library.blocks.flatMap((block) =>
        block.kind === 'heading' && block[lang] !== null ? [block[lang]] : [],
      );
      const names = library.terms.flatMap((term) => [term[lang].name, ...term[lang].variants]);
      for (const text of someOf([...headings, ...names].filter((each) => !each.includes('"')))) {
        await checkQuery(index, blocks, `"${text}"`);
        await checkQuery(index, blocks, text);
      }
    });

    test(`finds two ${lang} words that stand apart in exactly the sections that hold both`, async () => {
      const index = await open();
      for (const pair of someOf(pairsWithin(blocks, lang)))
        await checkQuery(index, blocks, pair.map((word) => `"${word}"`).join(' '));
    });

    test(`finds ${OF_A_KIND} ${lang} queries of each awkward kind in exactly the sections that hold them`, async () => {
      const index = await open();
      for (const { name, pattern, margins, write = asPrinted } of [...QUERY_KINDS[lang], insideTerms(lang)]) {
        const queries = extractsAround(blocks, lang, pattern, margins, OF_A_KIND, SEED).map(write);
        assert.equal(queries.length, OF_A_KIND, `There is no text for queries ${name}.`);
        for (const query of someOf(queries.flatMap((extract) => [extract, `"${extract}"`])))
          await checkQuery(index, blocks, query, name);
      }
    });
  }

  for (const lang of LANGS) {
    const blocks = corpus(library.blocks, lang);

    test(`offers the place of a ${lang} phrase with one slip in it, where it is found nowhere as it is typed`, async () => {
      const index = await LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));
      const meant = randomQueries(blocks, lang, SLIPS * 2, SEED).filter(
        (phrase) => phrase.length >= SHORTEST_SLIP[lang],
      );
      const typed = misspell(meant, lang, SEED);
      const missed: string[] = [];
      let asked = 0;
      for (const [place, phrase] of meant.entries()) {
        const { total, term, near } = await answerQuery(index, typed[place] ?? '', { base: '/', offering: answering });
        if (total > 0 || term !== null) continue;
        asked += 1;
        const expected = expectedSections(blocks, [phrase], lang);
        if (!near.some((section) => expected.has(sectionKey(section)))) missed.push(`${phrase} → ${typed[place]}`);
      }
      assert.ok(asked >= SLIPS, `Only ${asked} of the misspelt phrases stand nowhere as they are.`);
      assert.ok(
        missed.length <= asked * MOST_MISSED[lang],
        `${missed.length} of ${asked} have no way to what was meant:\n${missed.join('\n')}`,
      );
    });
  }

  for (const [lang, question, telling] of [
    ['zh', '徐汇区有多少养老床位', ['养老床位']],
    ['zh', '龙华机场在哪里', ['龙华机场']],
    ['en', 'how many hospital beds will be built', ['hospital', 'beds']],
    ['en', 'the amplementation plan for the housing', ['implementation plan']],
  ] as const)
    test(`leads from the question ${question} to where its telling words stand`, async () => {
      const index = await LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));
      const { total, answers, near } = await answerQuery(index, question, {
        base: '/',
        answering,
        offering: answering,
      });
      const [shown] = [...answers, ...near];
      assert.equal(total, 0);
      for (const word of telling) assert.ok(isMarked(word, shown?.found ?? []), `${word}: ${shown?.found.join(', ')}`);
    });

  // A reader of either page asks in either language.
  for (const lang of LANGS)
    for (const [question, id] of [
      ['北京失业率是多少', undefined],
      ['上海GDP是多少', undefined],
      ['unemployment rate of Pudong', undefined],
      ['how many museums in Paris', undefined],
      ['unemployment rate of Xuhui', 'unemployment'],
      ['徐汇失业率是多少', 'unemployment'],
    ] as const)
      test(`answers ${question} on the ${lang} page with ${id ?? 'no figure of its own'}`, async () => {
        const index = await LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));
        const { term } = await answerQuery(index, question, { base: '/', answering, offering: answering });
        assert.equal(term?.kind === 'indicator' ? term.id : undefined, id);
      });

  /** Whole, or in Chinese each pair of its characters, which overlap where they are marked. */
  function isMarked(word: string, found: readonly string[]): boolean {
    const pairs = /\p{Script=Han}/u.test(word) ? [...word].slice(1).map((_, at) => word.slice(at, at + 2)) : [word];
    return pairs.every((pair) => found.some((mark) => mark.includes(pair)) || found.join('').includes(word));
  }

  function asPrinted(extract: string): string {
    return extract;
  }

  /** Reaches across the border of a link, where the page has one. */
  function insideTerms(lang: Lang): QueryKind {
    const halves = library.terms.map(({ [lang]: { name } }) =>
      [name.slice(0, Math.ceil(name.length / 2)), name.slice(Math.ceil(name.length / 2))].map((half) =>
        RegExp.escape(half),
      ),
    );
    return {
      name: 'that end inside a term',
      pattern: new RegExp(halves.map(([begin, rest]) => `${begin}(?=${rest})`).join('|'), 'gu'),
      margins: { left: 5, right: 0 },
    };
  }

  function pairsWithin(blocks: readonly CorpusBlock[], lang: Lang): string[][] {
    return [...Map.groupBy(blocks, ({ section }) => section).values()]
      .map((section) => randomQueries(section, lang, 2, SEED))
      .filter(({ length }) => length === 2);
  }

  async function checkQuery(
    index: LibraryIndex,
    blocks: readonly CorpusBlock[],
    query: string,
    kind = '',
  ): Promise<void> {
    const { total, sections } = await answerQuery(index, query, { base: '/', offering: answering });
    const expected = expectedSections(blocks, splitQuery(query, index.lang), index.lang);
    assert.deepEqual(sections.map(sectionKey).sort(), [...expected].sort(), `${kind} ${query}`);
    assert.equal(total, expected.size, query);
  }
});
