import { MADE_PAGE, madeFragment } from '../../addressing/made-page.ts';
import { routes } from '../../addressing/routes.ts';
import { breadcrumbData } from '../../exports/json-ld.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import type { LibraryDocument } from '../../library/library.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import { madeView, type MadeEntry, type MadePlace } from '../../reading/made-view.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { MadeRule } from '../../schemas/making.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** What was done at one block, under a heading that leads to it. */
export interface MadeAt {
  label: string;
  /** The block; none for what concerns no block. */
  at: { href: string; fragment: string; address: string } | undefined;
  entries: readonly MadeEntry[];
}

export interface MadePage {
  frame: FramedPage;
  steps: readonly BreadcrumbStep[];
  /** Title of the document. */
  document: string;
  /** Fingerprint of the source. */
  sha256: string;
  /** Number of corrections. */
  count: number;
  places: readonly MadeAt[];
  /** Null where the rules are listed with the document that prints this one. */
  rules: readonly MadeRule[] | null;
  /** The document that prints this one, with its rules. */
  printedIn: { title: string; shortTitle: string; href: string } | undefined;
  /** Address of the page in the list of what has moved away. */
  address: string;
}

/** Every difference between a source and its text: the corrections one by one, the rules with their counts. */
export function madePage(context: PageContext, document: LibraryDocument): MadePage {
  const { library, lang, t, site } = context;
  const { id, title, shortTitle, source, making } = document;
  const places = madeView(library, document, lang, t);
  const steps = [
    { label: t('nav.home'), route: routes.home(lang) },
    { label: shortTitle[lang], route: routes.document(lang, id) },
    { label: t('made.title'), route: routes.made(lang, id) },
  ];
  return {
    frame: {
      title: `${t('made.title')} · ${shortTitle[lang]}`,
      description: t('made.intro'),
      route: (other) => routes.made(other, id),
      jsonLd: [breadcrumbData(steps, site)],
    },
    steps: steps.slice(0, -1),
    document: title[lang],
    sha256: source.sha256,
    count: places.reduce((sum, { entries }) => sum + entries.length, 0),
    places: places.map((place) => madeAt(place, context)),
    rules: id === GLOSSARY ? null : (making?.rules ?? []),
    printedIn: printedIn(context, document),
    address: `${id}/${MADE_PAGE}`,
  };
}

function madeAt({ block, label, entries }: MadePlace, { lang, href }: PageContext): MadeAt {
  if (block === null) return { label, at: undefined, entries };
  const fragment = madeFragment(block);
  const address = `${block.split('/')[0]}/${MADE_PAGE}/${fragment}`;
  return { label, at: { href: href(routes.block(lang, block)), fragment, address }, entries };
}

function printedIn({ library, lang, href }: PageContext, document: LibraryDocument): MadePage['printedIn'] {
  if (document.printedIn === document.id) return undefined;
  const { id, title, shortTitle } = library.document(document.printedIn);
  return { title: title[lang], shortTitle: shortTitle[lang], href: `${href(routes.made(lang, id))}#rules` };
}
