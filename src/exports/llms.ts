import { routes } from '../addressing/routes.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { holds } from '../library/holds.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { Library, LibraryDocument, LibraryPage } from '../library/library.ts';
import { titleOf } from '../reading/contents.ts';
import { dataFiles } from './data-files.ts';

/**
 * `llms.txt` of a language (llmstxt.org): what the library is, and the Markdown twins of its pages, by document.
 *
 * @param t words of that language
 */
export function llmsText(library: Library, lang: Lang, t: Translate): string {
  const { facts } = library;
  const documents = library.documents.filter(({ id }) => id !== GLOSSARY);
  return [
    `# ${facts.name[lang]}`,
    `> ${facts.tagline[lang]} ${t('site.notOfficialEnglish')}`,
    t('llms.use'),
    ...documents.map((document) =>
      section(document.title[lang], document.source.description[lang], pagesOf(document, lang)),
    ),
    ...library.documents
      .filter(({ id }) => id === GLOSSARY)
      .map(({ title }) =>
        section(
          title[lang],
          '',
          library.terms
            .filter(({ id }) => !id.includes('/'))
            .map((term) => entry(term[lang].name, twin(routes.term(lang, term.id)))),
        ),
      ),
    section(
      t('data.title'),
      '',
      dataFiles(library).map(({ file, key }) => entry(file, routes.data(file), t(key))),
    ),
    section('Optional', '', [
      ...(holds(library, 'names') ? [entry(t('nav.names'), twin(routes.names(lang)))] : []),
      entry(t('nav.about'), twin(routes.about(lang))),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** `/llms.txt`: the entrance, with one entry for each language. @param languages the heading of the list */
export function llmsDoor({ facts: { name, tagline } }: Library, languages: string): string {
  const entries = LANGS.map((lang) => entry(name[lang], `${routes.home(lang)}llms.txt`, tagline[lang]));
  return [
    `# ${LANGS.map((lang) => name[lang]).join(' · ')}`,
    `> ${LANGS.map((lang) => tagline[lang]).join(' ')}`,
    `## ${languages}`,
    `${entries.join('\n')}\n`,
  ].join('\n\n');
}

function pagesOf(document: LibraryDocument, lang: Lang): string[] {
  return document.pages.map((page: LibraryPage) =>
    entry(titleOf(page, lang).title, twin(routes.page(lang, document.id, page.page))),
  );
}

function section(title: string, description: string, entries: readonly string[]): string {
  return [`## ${title}`, ...(description === '' ? [] : [description]), entries.join('\n')].join('\n\n');
}

function entry(title: string, address: string, description = ''): string {
  return `- [${title.replace(/[[\]]/g, '\\$&')}](${address})${description === '' ? '' : `: ${description}`}`;
}

/** Address of the Markdown twin of a page. */
function twin(route: string): string {
  return `${route}index.md`;
}
