import type { Redirects } from '../ledger/redirects-file.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { comparePages } from './compare-pages.ts';
import type { BlockChange, ContentChange } from './content-change.ts';
import type { ContentCommit, GitHistory } from './git-history.ts';

/** Number of changes in a feed; older ones are in the repository. */
export const LONGEST = 20;

/**
 * What changed in a document, the newest first: commits that changed a text, and entries of `redirects.yaml`. Enough for the
 * feed of each language: however often the English was edited, the last changes of the Chinese stay.
 */
export function documentChanges(document: string, redirects: Redirects, history: GitHistory | null): ContentChange[] {
  const changes = [...fromRedirects(document, redirects), ...(history === null ? [] : fromHistory(document, history))];
  const inOrder = changes.sort((a, b) => (a.date === b.date ? (a.key < b.key ? 1 : -1) : a.date < b.date ? 1 : -1));
  const chinese = inOrder.filter((change) => change.changes.some(({ kind }) => kind !== 'english'));
  const listed = new Set([...inOrder.slice(0, LONGEST), ...chinese.slice(0, LONGEST)]);
  return inOrder.filter((change) => listed.has(change));
}

function fromRedirects(document: string, { moves, changes }: Redirects): ContentChange[] {
  const listed = [
    ...moves.map(({ from, to, reason, date }) => ({
      date,
      change: { id: from, kind: to.length === 0 ? 'gone' : 'moved', to, reason } satisfies BlockChange,
    })),
    ...changes.map(({ changed, reason, date }) => ({
      date,
      change: { id: changed, kind: 'reworded', reason } satisfies BlockChange,
    })),
  ].filter(({ change }) => change.id === document || change.id.startsWith(`${document}/`));
  const byDate = Map.groupBy(listed, ({ date }) => date);
  return [...byDate].map(([date, entries]) => ({
    key: date,
    date: `${date}T00:00:00Z`,
    changes: entries.map(({ change }) => change),
  }));
}

function fromHistory(document: string, history: GitHistory): ContentChange[] {
  const touched = history.commits.map((commit) => ({
    ...commit,
    files: commit.files.filter((file) => pageOf(file)?.document === document),
  }));
  const newestOf = (lang: Lang): ContentCommit[] =>
    touched.filter(({ files }) => files.some((file) => pageOf(file)?.lang === lang)).slice(0, LONGEST);
  const listed = new Set(LANGS.flatMap(newestOf));
  const newest = touched.filter((commit) => listed.has(commit));
  const places = newest.flatMap(({ hash, files }) =>
    files.flatMap((file) => [
      { commit: `${hash}~1`, file },
      { commit: hash, file },
    ]),
  );
  const texts = history.textsAt(places).values();
  return newest.flatMap((commit) => {
    const changes = changesOf(commit, () => texts.next().value ?? null);
    return changes.length === 0 ? [] : [{ key: commit.hash.slice(0, 12), date: commit.date, changes }];
  });
}

/** Changes of one commit, the Chinese first: where the Chinese changed, the English changed with it and is not listed again. */
function changesOf({ files }: ContentCommit, nextText: () => string | null): BlockChange[] {
  const found = files.flatMap((file) => {
    const [before, after] = [nextText(), nextText()];
    const page = pageOf(file);
    return page === null
      ? []
      : [
          {
            lang: page.lang,
            changes: comparePages({ page: `${page.document}/${page.page}`, lang: page.lang, before, after }),
          },
        ];
  });
  const [chinese, english] = LANGS.map((lang) =>
    found.filter((entry) => entry.lang === lang).flatMap(({ changes }) => changes),
  );
  const listed = new Set(chinese?.map(({ id }) => id));
  return [...(chinese ?? []), ...(english ?? []).filter(({ id }) => !listed.has(id))];
}

/** Page that a file of content holds, null for any other file. */
function pageOf(file: string): { lang: Lang; document: string; page: string } | null {
  const [, lang, document = '', page = ''] =
    /^src\/content\/documents\/(zh|en)\/([^/]+)\/((?:terms\/)?[^/]+)\.mdx$/.exec(file) ?? [];
  return lang === undefined ? null : { lang: lang as Lang, document, page };
}
