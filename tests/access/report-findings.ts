import type { PageFinding } from './check-page.ts';

/** Findings as text: each barrier once, with the pages that have it. */
export function reportFindings(found: ReadonlyMap<string, readonly PageFinding[]>): string {
  const barriers = new Map<string, string[]>();
  for (const [route, findings] of found)
    for (const { rule, element, repair, state } of findings) {
      const barrier = `${rule}  ${element}\n  fix:   ${repair}`;
      barriers.set(barrier, [...(barriers.get(barrier) ?? []), `${route} (${state})`]);
    }
  return [...barriers]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([barrier, places]) =>
        `${barrier}\n  where: ${places.slice(0, LISTED).join(', ')}${places.length > LISTED ? ` and ${places.length - LISTED} more` : ''}`,
    )
    .join('\n\n');
}

const LISTED = 6;
