/** Where a reader was in the results, and how many of them there were. */
export interface KeptScroll {
  top: number;
  limit: number;
}

/** Remembers the place when the page is left: a browser that does not keep the page scrolls before there are results. */
export function keepScroll(limit: () => number): void {
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key(), JSON.stringify({ top: scrollY, limit: limit() }));
    } catch {
      // Where storage is blocked, a reader begins at the top.
    }
  });
}

/** The place, where a reader comes back to results or reloads them; null for a new search. */
export function keptScroll(): KeptScroll | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return null;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key()) ?? 'null') as Partial<KeptScroll> | null;
    return kept?.top === undefined || kept.limit === undefined ? null : { top: kept.top, limit: kept.limit };
  } catch {
    return null;
  }
}

function key(): string {
  return `results ${location.pathname}${location.search}`;
}
