import { foreignCharacters } from '../alignment/foreign-characters.ts';
import { citationIssues } from '../library/citation-issues.ts';
import type { Issue } from '../files/issue.ts';
import { LANGS } from '../i18n/lang.ts';
import { BRIEF_FILE } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import type { BriefChapter, BriefSentence } from '../schemas/brief.ts';
import { uncitedNumbers } from './uncited-numbers.ts';

/** Checks every sentence of the brief against the blocks it cites, and its two languages against each other. */
export function checkBrief(chapters: readonly BriefChapter[], library: Library): Issue[] {
  return chapters.flatMap((chapter) =>
    chapter.sentences.flatMap((sentence, index) =>
      sentenceIssues(sentence, `${chapter.id}, sentence ${index + 1}`, library),
    ),
  );
}

function sentenceIssues(sentence: BriefSentence, place: string, library: Library): Issue[] {
  const at = { file: BRIEF_FILE, fragment: place };
  const cited = sentence.cites.flatMap((id) => library.block(id) ?? []);
  const uncited = LANGS.flatMap((lang) =>
    uncitedNumbers(sentence[lang], lang, cited, library).map(({ key, text, hedge }) => ({
      lang,
      said: `${text} (${[hedge, key].filter(Boolean).join(' ')})`,
    })),
  );
  return [
    ...citationIssues(sentence.cites, at, library),
    ...uncited.map(({ lang, said }): Issue => ({
      kind: 'number-not-cited',
      ...at,
      found: `${lang} says ${said}; ${sentence.cites.join(', ')} does not`,
    })),
    ...compareNumbers(sentence.zh, sentence.en).map(({ kind, found }): Issue => ({
      kind: `${kind === 'value' ? 'number' : kind}-differs`,
      ...at,
      found,
    })),
    ...(foreignCharacters(sentence.en).length > 0
      ? [{ kind: 'foreign-character' as const, ...at, found: foreignCharacters(sentence.en).join(' ') }]
      : []),
  ];
}
