import { routes } from '../addressing/routes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { Library, LibraryDocument, LibraryPage } from '../library/library.ts';
import { titleOf } from '../reading/contents.ts';
import { DATA_FILES } from './data-files.ts';

/**
 * `llms.txt` of a language (llmstxt.org): what the library is, and the Markdown twins of its pages by document.
 *
 * @param t words of that language
 */
export function llmsText(library: Library, lang: Lang, t: Translate): string {
  const documents = library.documents.filter(({ id }) => id !== GLOSSARY.id);
  return [
    `# ${t('site.title')}`,
    `> ${t('site.tagline')} ${t('site.notOfficialEnglish')}`,
    t('llms.use'),
    ...documents.map((document) =>
      section(document.title[lang], document.source.description[lang], pagesOf(document, lang)),
    ),
    section(
      GLOSSARY.title[lang],
      '',
      library.terms.map((term) => entry(term[lang].name, twin(routes.term(lang, term.id)))),
    ),
    section(
      t('data.title'),
      '',
      DATA_FILES.map(({ file, key }) => entry(file, routes.data(file), t(key))),
    ),
    section('Optional', '', [
      entry(t('nav.names'), twin(routes.names(lang))),
      entry(t('nav.about'), twin(routes.about(lang))),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** `/llms.txt`: the door, one entry a language. */
export function llmsDoor(words: readonly { lang: Lang; t: Translate }[]): string {
  const entries = words.map(({ lang, t }) => entry(t('site.title'), `${routes.home(lang)}llms.txt`, t('site.tagline')));
  return `# ${words.map(({ t }) => t('site.title')).join(' · ')}\n\n> ${words.map(({ t }) => t('site.tagline')).join(' ')}\n\n## ${words.map(({ t }) => t('llms.languages')).join(' · ')}\n\n${entries.join('\n')}\n`;
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
