/** A query as the interface quotes it: without quotation marks around the whole of it, since the interface adds its own. */
export function bareQuery(query: string): string {
  return /^["“「『]([^"“”「」『』]+)["”」』]$/.exec(query.trim())?.[1]?.trim() ?? query.trim();
}
