import { routes } from '../../addressing/routes.ts';
import { absolute } from '../../addressing/site.ts';
import { HTML_LANG, LANGS } from '../../i18n/lang.ts';
import type { PageContext } from '../../reading/page-context.ts';

/** One of the two ways through the door. */
export interface DoorWay {
  /** Value of `lang`. */
  lang: string;
  href: string;
  name: string;
  tagline: string;
  /** Address for search engines; null where the host is not known. */
  address: string | null;
}

export interface DoorPage {
  title: string;
  description: string;
  canonical: string | null;
  /** Whether search engines are to leave it out. */
  isHidden: boolean;
  ways: readonly DoorWay[];
}

/** What the door above both languages shows. */
export function doorPage({ library: { facts, profile }, site, href }: PageContext): DoorPage {
  return {
    title: LANGS.map((lang) => facts.name[lang]).join(' · '),
    description: facts.tagline.zh,
    canonical: absolute(site, routes.door()),
    isHidden: profile === 'staff',
    ways: LANGS.map((lang) => ({
      lang: HTML_LANG[lang],
      href: href(routes.home(lang)),
      name: facts.name[lang],
      tagline: facts.tagline[lang],
      address: absolute(site, routes.home(lang)),
    })),
  };
}
