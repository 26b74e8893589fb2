import type { DepartedPage as Departed } from '../../ledger/old-addresses.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { FramedPage } from '../layout/page-frame.ts';

export interface DepartedPage {
  frame: FramedPage;
  departed: Departed;
  title: string;
  /** Where the page is now, in the order of its parts. */
  ways: readonly { id: string; href: string }[];
  /** Where a reader is taken at once; none where the fragment of the address decides that. */
  onward: string | undefined;
}

/** What is shown at the address of a page that moved or was taken out. */
export function departedPage({ lang, t, href }: PageContext, departed: Departed): DepartedPage {
  const [first] = departed.targets;
  const title = first === undefined ? t('departed.gone') : t('departed.moved');
  return {
    frame: { title, description: departed.reason, route: (other) => (first ?? departed).url[other], noindex: true },
    departed,
    title,
    ways: departed.targets.map(({ id, url }) => ({ id, href: href(url[lang]) })),
    onward: first && departed.blocks.length === 0 ? href(first.url[lang]) : undefined,
  };
}
