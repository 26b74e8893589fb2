import type { Redirects } from './redirects-file.ts';

/**
 * The redirects as the readers of one library may see them: a place in a document that they do not have is not named, so
 * a public text that went into a document of the staff is taken out for everybody else.
 */
export function seenRedirects({ moves, changes }: Redirects, isInScope: (address: string) => boolean): Redirects {
  return { moves: moves.map((move) => ({ ...move, to: move.to.filter(isInScope) })), changes };
}
