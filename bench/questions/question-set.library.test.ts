import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../../src/i18n/lang.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { indicatorsOf } from '../../src/indicators/read-indicators.ts';
import { readAsked } from '../../src/search/build/read-asked.ts';
import { readEverydayNames } from '../../src/search/build/read-everyday-names.ts';
import { someOf } from '../../tests/some-of.ts';
import { readPlainly } from '../search/read-plainly.ts';
import { QUESTION_KINDS, readQuestions } from './question-set.ts';
import { sectionShown } from './shown-list.ts';

const library = loadLibrary('public');
const sets = LANGS.map((lang) => ({ lang, questions: readQuestions(PROJECT_ROOT, lang) }));

for (const { lang, questions } of someOf(sets)) {
  test(`there are many ${lang} questions of every kind, each once, and half of each kind are kept`, () => {
    assert.ok(questions.length >= 150, `${questions.length}`);
    assert.equal(new Set(questions.map(({ ask }) => ask)).size, questions.length);
    for (const kind of QUESTION_KINDS) {
      const own = questions.filter((question) => question.kind === kind);
      const kept = own.filter((question) => question.kept).length;
      assert.ok(own.length >= 10 && Math.abs(own.length - 2 * kept) <= 1, `${kind}: ${kept} of ${own.length}`);
    }
  });

  test(`what answers a ${lang} question exists, and only questions of the kind that nothing answers have no answer`, () => {
    const known = new Set([
      ...library.blocks.map(({ document, page, section }) => sectionShown(document, page, section).section),
    ]);
    const named = new Set([
      ...library.terms.map(({ id }) => id),
      ...library.names.map(({ id }) => id),
      ...indicatorsOf(library).map(({ id }) => id),
    ]);
    for (const { ask, kind, right, card, view } of someOf(questions)) {
      assert.deepEqual(
        right.filter((section) => !known.has(section)),
        [],
        ask,
      );
      assert.deepEqual(
        card.filter((id) => !named.has(id)),
        [],
        ask,
      );
      assert.equal(kind === 'noAnswer', right.length + card.length === 0 && view === undefined, ask);
    }
  });

  test(`no ${lang} question is word for word one that the editors wrote down`, () => {
    const everyday = Object.values(readEverydayNames(PROJECT_ROOT)).flatMap((names) => names[lang]);
    const asked = new Set(
      [...readAsked(PROJECT_ROOT).flatMap((section) => section[lang]), ...everyday].map((text) =>
        readPlainly(text, lang),
      ),
    );
    assert.deepEqual(
      someOf(questions)
        .map(({ ask }) => ask)
        .filter((ask) => asked.has(readPlainly(ask, lang))),
      [],
    );
  });
}
