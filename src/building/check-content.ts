import { checkLibrary } from '../checks/check-library.ts';
import { UserFacingError } from '../files/user-facing-error.ts';
import type { Profile } from '../library/library.ts';

/** The gate of every build. @throws {UserFacingError} with all problems that `npm run check` reports */
export function checkContent(profile: Profile): string {
  const { blocks, problems } = checkLibrary(profile);
  if (problems.length > 0) throw new UserFacingError(listed(problems));
  return `${blocks} blocks`;
}

function listed(problems: readonly string[]): string {
  const more = problems.length > MOST ? [`… and ${problems.length - MOST} more.`] : [];
  return [
    ...problems.slice(0, MOST),
    ...more,
    `${problems.length} problem${problems.length === 1 ? '' : 's'} in the content.`,
  ].join('\n');
}

/** One lost file can break thousands of addresses; the first ones show what happened. */
const MOST = 200;
