import type { Authority } from '../../schemas/authority.ts';
import { HOME, HOME_CITY, placeIn } from './place-in.ts';

/**
 * Whose document it is: what its face says (title, speaker, occasion, name of the file), else the places its text names.
 * Where neither says it, it counts as from elsewhere, where no name is taken for one of this district.
 */
export function guessAuthority(face: readonly string[], parts: readonly { text: string }[]): Authority {
  const said = face.join(' ');
  if (said.includes(HOME)) return 'district';
  if (said.includes(HOME_CITY)) return 'city';
  if (/国务院|中华人民共和国|全国人民代表大会/u.test(said)) return 'nation';
  if (placeIn(face) !== null) return 'elsewhere';
  const [own, city] = [HOME, HOME_CITY].map((place) => place.slice(0, -1));
  const named = (place = ''): number => parts.filter(({ text }) => text.includes(place)).length;
  if (named(own) * 10 >= parts.length) return 'district';
  return named(city) * 10 >= parts.length ? 'city' : 'elsewhere';
}
