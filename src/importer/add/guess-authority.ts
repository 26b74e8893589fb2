import type { Authority } from '../../schemas/authority.ts';
import { placeIn, type Home } from './place-in.ts';

/**
 * Guesses whose document it is, from its face (title, speaker, occasion, file name) or else from the places named in its
 * text. Where neither helps, it counts as from elsewhere, so that no name in it is taken for one of this district.
 */
export function guessAuthority(
  face: readonly string[],
  parts: readonly { text: string }[],
  { district, city }: Home,
): Authority {
  const said = face.join(' ');
  if (said.includes(district)) return 'district';
  if (city !== null && said.includes(city)) return 'city';
  if (/国务院|中华人民共和国|全国人民代表大会/u.test(said)) return 'nation';
  if (placeIn(face) !== null) return 'elsewhere';
  const isNamed = (place: string): boolean =>
    parts.filter(({ text }) => text.includes(place.slice(0, -1))).length * 10 >= parts.length;
  if (isNamed(district)) return 'district';
  return city !== null && isNamed(city) ? 'city' : 'elsewhere';
}
