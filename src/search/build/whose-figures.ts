import type { Lang } from '../../i18n/lang.ts';
import type { LibraryFacts } from '../../schemas/library-facts.ts';
import type { WhoseFigures } from '../files/first-answer.ts';

/** The place whose figures a library has, and places whose figures somebody may ask for in vain: the city around it, others. */
export function whoseFigures({
  district,
  city,
  search: { otherPlaces },
}: Pick<LibraryFacts, 'district' | 'city' | 'search'>): Record<Lang, WhoseFigures> {
  const of = (lang: Lang): WhoseFigures => ({
    own: [shortName(district[lang])],
    others: [...(city === undefined ? [] : [shortName(city[lang])]), ...otherPlaces[lang]],
  });
  return { zh: of('zh'), en: of('en') };
}

/** 徐汇 for 徐汇区, Xuhui for Xuhui District. */
function shortName(place: string): string {
  return place.replace(/(?<=\p{Script=Han}{2})[区市县省]$| (?:District|City|County|Province|Town)$/u, '');
}
