/** A query as words of the interface name it, between marks of their own: without those around the whole of it. */
export function bareQuery(query: string): string {
  return /^["“「『]([^"“”「」『』]+)["”」』]$/.exec(query.trim())?.[1]?.trim() ?? query.trim();
}
