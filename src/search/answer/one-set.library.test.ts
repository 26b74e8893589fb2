import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { loadLibrary } from '../../loading/load-library.ts';
import { corpus, sectionKey, type CorpusBlock } from '../../../bench/search/corpus.ts';
import { expectedSections } from '../../../bench/search/expected-sections.ts';
import { randomQueries } from '../../../bench/search/random-queries.ts';
import { searchedLibrary } from '../build/searched-library.ts';
import { writeSearch } from '../build/write-search.ts';
import { answerQuery } from './answer-query.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import * as offering from '../answers-client.ts';

const HALVED = 300;
const SEED = 20261122;

describe('one question in every form', () => {
  const library = searchedLibrary(loadLibrary('public'));
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'search-'));
    await writeSearch(library, folder);
  });
  after(() => rm(folder, { recursive: true }));

  for (const lang of LANGS) {
    const blocks = corpus(library.blocks, lang);

    test(`puts ${lang} words that stand together first, and marks exactly the other sections`, async () => {
      const index = await LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));
      for (const pair of [...pairsWithin(blocks, lang), ...halvesOfPhrases(blocks, lang)]) {
        const { sections, apart, term } = await answerQuery(index, inQuotes(pair), { base: '/', offering });
        if (term !== null) continue; // What speaks of it is not apart, whatever it is called there.
        const together = expectedSections(blocks, [pair.join(lang === 'zh' ? '' : ' ')], lang);
        const marks = sections.map((section) => section.apart === true);
        assert.deepEqual(
          marks,
          sections.map((section) => !together.has(sectionKey(section))),
          pair.join(' '),
        );
        assert.deepEqual(
          marks,
          marks.toSorted((a, b) => Number(a) - Number(b)),
          pair.join(' '),
        );
        assert.equal(apart, marks.filter(Boolean).length);
      }
    });
  }

  test('ends with the same sections for every term, indicator and name, by whichever of its forms it is asked, in quotation marks or not, in both languages', async () => {
    const index = {
      zh: await LibraryIndex.open('zh', filesIn(path.join(folder, 'search'))),
      en: await LibraryIndex.open('en', filesIn(path.join(folder, 'search'))),
    };
    for (const named of [...library.terms, ...library.indicators, ...library.names]) {
      const answers = new Set<string>();
      for (const { query, lang, isOwnName } of waysToAsk(named)) {
        const { sections, term } = await answerQuery(index[lang], query, { base: '/', offering });
        if (isOwnName) assert.equal(term?.id, named.id, query);
        if (term?.id !== named.id) continue; // Another has this variant for its own name.
        const found = [...sections, ...term.elsewhere];
        assert.equal(new Set(found.map(sectionKey)).size, found.length, query);
        answers.add(
          found
            .map((section) => `${sectionKey(section)}${section.apart ? ' apart' : ''}`)
            .sort()
            .join('\n'),
        );
      }
      assert.equal(answers.size, 1, `${named.id}: ${[...answers].join('\n\n')}`);
    }
  });

  test('leads from every indicator to each block that gives one of its values', async () => {
    const index = await LibraryIndex.open('zh', filesIn(path.join(folder, 'search')));
    for (const { id, zh, blocks } of library.indicators) {
      const { sections, term } = await answerQuery(index, zh.name, { base: '/', offering });
      const found = new Set(
        [...sections, ...(term?.elsewhere ?? [])].filter(({ apart }) => apart !== true).map(sectionKey),
      );
      const wanted = library.blocks.filter((block) => blocks.includes(block.id)).map(sectionKey);
      assert.deepEqual(
        wanted.filter((section) => !found.has(section)),
        [],
        id,
      );
      assert.equal(term?.url, `/zh/indicators/${id}/`);
    }
  });

  /** Each form of a name, as it is and as one exact phrase, asked of both languages. */
  function waysToAsk({
    zh,
    en,
  }: Record<Lang, { name: string; variants: readonly string[] }>): { query: string; lang: Lang; isOwnName: boolean }[] {
    const forms = [zh.name, en.name, ...zh.variants, ...en.variants];
    const queries = forms.flatMap((form, place) =>
      [form, `"${form}"`].map((query) => ({ query, isOwnName: place < 2 })),
    );
    return queries.flatMap((way) => LANGS.map((lang) => ({ ...way, lang })));
  }

  function inQuotes(phrases: readonly string[]): string {
    return phrases.map((phrase) => `"${phrase}"`).join(' ');
  }

  function pairsWithin(blocks: readonly CorpusBlock[], lang: 'zh' | 'en'): string[][] {
    return [...Map.groupBy(blocks, ({ section }) => section).values()]
      .map((section) => randomQueries(section, lang, 2, SEED))
      .filter(({ length }) => length === 2);
  }

  /** Phrases cut in two, so that many sections hold both halves side by side. */
  function halvesOfPhrases(blocks: readonly CorpusBlock[], lang: 'zh' | 'en'): string[][] {
    return randomQueries(blocks, lang, HALVED, SEED).flatMap((phrase) => {
      const units = lang === 'zh' ? [...phrase] : phrase.split(' ');
      const half = Math.ceil(units.length / 2);
      const halves = [units.slice(0, half), units.slice(half)].map((part) => part.join(lang === 'zh' ? '' : ' '));
      return halves.includes('') ? [] : [halves];
    });
  }
});
