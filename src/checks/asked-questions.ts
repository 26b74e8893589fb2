import { contentErrorsOf } from '../files/content-errors-of.ts';
import type { Issue } from '../files/issue.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readText } from '../files/read-text.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { ASKED_OF_PAGE } from '../schemas/asked.ts';
import { askedPages, readAskedPage, type AskedPage, type AskedSection } from '../search/build/read-asked.ts';
import { nameKey } from '../search/naming/term-keys.ts';

/** What is wrong, or may be wrong, with the questions that sections answer. */
export interface AskedReport {
  issues: readonly Issue[];
  /** Phrases that several sections claim, which may be right. */
  warnings: readonly string[];
}

/**
 * Every question leads to a section that exists, and is listed there once.
 *
 * @param sections sections of each page that was read, by `<document>/<page>`; null stands for what comes before the first
 * one
 * @param isAbsent whether the folders of a document may be absent because it is not public
 */
export function askedQuestions(
  root: string,
  sections: ReadonlyMap<string, ReadonlySet<string | null>>,
  isAbsent: (document: string) => boolean,
): AskedReport {
  const claims = new Map<string, Claim[]>();
  const issues = askedPages(root)
    .filter(({ document }) => !isAbsent(document))
    .flatMap((page) => {
      const read = readOrIssues(root, page);
      if ('issues' in read) return read.issues;
      for (const claim of read.asked.flatMap(claimsOf)) {
        const key = `${claim.lang} ${claim.key}`;
        claims.set(key, [...(claims.get(key) ?? []), claim]);
      }
      return [
        ...unknownSections(root, page, read.asked, sections.get(`${page.document}/${page.page}`)),
        ...doubled(root, page, read.asked),
      ];
    });
  return { issues, warnings: [...claims.values()].flatMap(claimedTwice) };
}

interface Claim {
  lang: Lang;
  key: string;
  phrase: string;
  place: string;
  index: number;
}

function readOrIssues(root: string, page: AskedPage): { asked: AskedSection[] } | { issues: Issue[] } {
  try {
    return { asked: readAskedPage(root, page) };
  } catch (error) {
    const issues = contentErrorsOf(error).map(({ file, line, found }): Issue => ({
      kind: 'bad-questions',
      file,
      line: line ?? undefined,
      found,
    }));
    return { issues };
  }
}

function unknownSections(
  root: string,
  { document, page, file }: AskedPage,
  asked: readonly AskedSection[],
  known: ReadonlySet<string | null> | undefined,
): Issue[] {
  if (known === undefined)
    return [{ kind: 'unknown-section', file, line: 1, found: `there is no page "${document}/${page}"` }];
  return asked
    .filter(({ section }) => !known.has(section))
    .map(({ section }) => ({
      kind: 'unknown-section',
      file,
      line: lineOf(root, file, [keyOf(section)]),
      found:
        section === null
          ? `nothing comes before the first section of "${document}/${page}"`
          : `there is no section "${section}" in "${document}/${page}"`,
    }));
}

function doubled(root: string, { file }: AskedPage, asked: readonly AskedSection[]): Issue[] {
  return asked.flatMap((section) =>
    claimsOf(section)
      .filter((claim, place, all) => all.findIndex((other) => isSame(claim, other)) < place)
      .map(({ lang, phrase, index }) => ({
        kind: 'asked-twice',
        file,
        line: lineOf(root, file, [keyOf(section.section), lang, index]),
        found: `"${phrase}" is there already`,
      })),
  );
}

function isSame(a: Claim, b: Claim): boolean {
  return a.lang === b.lang && a.key === b.key;
}

function claimedTwice(claims: readonly Claim[]): string[] {
  const places = [...new Set(claims.map(({ place }) => place))];
  return places.length < 2 ? [] : [`"${claims[0]?.phrase ?? ''}" is claimed by ${places.join(', ')}`];
}

function claimsOf({ document, page, section, ...asked }: AskedSection): Claim[] {
  const place = `${document}/${page}/${keyOf(section)}`;
  return LANGS.flatMap((lang) =>
    asked[lang].map((phrase, index) => ({ lang, key: nameKey(phrase), phrase, place, index })),
  );
}

function keyOf(section: string | null): string {
  return section ?? ASKED_OF_PAGE;
}

function lineOf(root: string, file: string, path: readonly (string | number)[]): number {
  return parseYaml(readText(root, file), file).lineOf(path);
}
