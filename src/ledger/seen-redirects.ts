import type { Redirects } from './redirects-file.ts';

/**
 * The redirects as readers of this library may see them: places in documents they do not have are left out, so for the
 * public, a text that moved into a staff document was removed.
 */
export function seenRedirects({ moves, changes }: Redirects, isInScope: (address: string) => boolean): Redirects {
  return { moves: moves.map((move) => ({ ...move, to: move.to.filter(isInScope) })), changes };
}
