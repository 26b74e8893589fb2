import { compareRoute } from '../../addressing/compare-route.ts';
import { routes } from '../../addressing/routes.ts';
import type { AdoptedBlank, SectionGroup } from '../../draft-comparison/compare-sections.ts';
import { draftIn } from '../../library/draft-in.ts';
import { foreignLang } from '../../i18n/lang.ts';
import { textIn, type LibraryBlock } from '../../library/library.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import { titleOf } from '../../reading/contents.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLink, type PlaceLink } from '../../reading/place-link.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** A heading as a link into its document, a section under the title of its chapter. */
export interface ComparedHeading {
  href: string;
  lines: readonly { text: string; lang: string | undefined }[];
}

/** Sections of the draft beside those of the plan that they became. */
export interface ComparedGroup {
  /** Fragment of the first section of the draft; none where the plan added it. */
  id: string;
  draft: readonly ComparedHeading[];
  plan: readonly ComparedHeading[];
  /** Link to the differences, named after the section; none where the draft has nothing. */
  differences: { href: string; label: string; section: string } | undefined;
  percent: number;
  segments: SectionGroup['segments'];
}

/** A blank of the draft beside the words that the plan has for it. */
export interface ComparedBlank {
  blank: AdoptedBlank['blank'];
  at: PlaceLink;
  /** Null where the plan gives no figure. */
  adopted: { quote: string; at: PlaceLink } | null;
}

export interface CompareOverview {
  frame: FramedPage;
  groups: readonly ComparedGroup[];
  blanks: readonly ComparedBlank[];
}

/** What the overview of draft and plan shows. */
export function compareOverview(
  context: PageContext,
  groups: readonly SectionGroup[],
  blanks: readonly AdoptedBlank[],
): CompareOverview {
  const { t } = context;
  return {
    frame: {
      title: t('compare.title'),
      description: t('compare.description'),
      route: (to) => compareRoute(to),
      noindex: true,
    },
    groups: groups.map((group) => comparedGroup(group, context)),
    blanks: blanks.map(({ block, blank, adopted }) => ({
      blank,
      at: placeLink(block, context),
      adopted: adopted && { quote: adopted.quote, at: placeLink(adopted.block, context) },
    })),
  };
}

export interface ComparePage {
  frame: FramedPage;
  steps: readonly BreadcrumbStep[];
  title: string;
  groups: readonly ComparedGroup[];
}

/** What one page of the draft against the plan shows. */
export function comparePage(context: PageContext, groups: readonly SectionGroup[], page: string): ComparePage {
  const { library, lang, t } = context;
  const { title } = titleOf(library.page(draftIn(library)?.draft ?? '', page), lang);
  return {
    frame: {
      title: `${t('compare.title')} · ${title}`,
      description: t('compare.description'),
      route: (to) => compareRoute(to, page),
      noindex: true,
    },
    steps: [
      { label: t('nav.home'), route: routes.home(lang) },
      { label: t('compare.title'), route: compareRoute(lang) },
    ],
    title,
    groups: groups.map((group) => comparedGroup(group, context)),
  };
}

function comparedGroup({ draft, plan, percent, segments }: SectionGroup, context: PageContext): ComparedGroup {
  const { lang, t, href } = context;
  const [first] = draft;
  return {
    id: first?.fragment ?? '',
    draft: draft.map((heading) => comparedHeading(heading, context)),
    plan: plan.map((heading) => comparedHeading(heading, context)),
    differences: first && {
      href: href(`${compareRoute(lang, first.page)}#${first.fragment}`),
      label: plan.length === 0 ? t('compare.differences') : t('compare.same', { percent }),
      section: textIn(first, lang).text,
    },
    percent,
    segments,
  };
}

function comparedHeading(heading: LibraryBlock, { library, lang, href }: PageContext): ComparedHeading {
  const title = library.page(heading.document, heading.page).byFragment.get('title');
  const blocks = heading.section !== null && title !== undefined ? [title, heading] : [heading];
  return {
    href: href(routes.block(lang, heading.id)),
    lines: blocks.map((block) => {
      const shown = textIn(block, lang);
      return { text: shown.text, lang: foreignLang(shown.lang, lang) };
    }),
  };
}
