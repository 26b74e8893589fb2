import { routes } from '../../addressing/routes.ts';
import type { Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import type { Part } from '../../library/holds.ts';
import type { IndexedView } from '../files/first-answer.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The pages of a library that are not text of a document, under every name a reader may give them. */
export function libraryViews(
  { documents, parts }: Pick<SearchedLibrary, 'documents' | 'parts'>,
  lang: Lang,
): IndexedView[] {
  const t = createTranslate(lang);
  const of = (part: Part, own: IndexedView): IndexedView[] => (parts.has(part) ? [own] : []);
  const view = (title: string, route: string, others: string): IndexedView => ({
    title,
    route,
    names: others.split(' | '),
  });
  return [
    ...of('brief', view(t('brief.title'), routes.brief(lang), t('search.view.brief'))),
    ...of('indicators', view(t('nav.indicators'), routes.indicators(lang), t('search.view.indicators'))),
    ...of('projects', view(t('projects.title'), routes.projects(lang), t('search.view.projects'))),
    ...of('glossary', view(t('nav.glossary'), routes.glossary(lang), t('search.view.glossary'))),
    ...of('names', view(t('nav.names'), routes.names(lang), t('search.view.names'))),
    view(t('downloads.title'), routes.downloads(lang), t('search.view.downloads')),
    view(t('verify.title'), routes.verify(lang), t('search.view.verify')),
    view(t('changes.title'), routes.changes(lang), t('search.view.changes')),
    view(t('about.title'), routes.about(lang), t('search.view.about')),
    ...documents
      .filter(({ id }) => id !== GLOSSARY)
      .map(({ id, shortTitle }) => ({
        title: shortTitle[lang],
        route: routes.document(lang, id),
        names: [id.replaceAll('-', ' ')],
      })),
  ];
}
