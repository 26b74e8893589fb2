/** What differs from folder to folder; the first that fits counts. Routes are without the base path. */
export const FOLDER_HEADERS: readonly { folder: string; headers: Readonly<Record<string, string>> }[] = [
  // Names of these files carry the hash of their content, so they never change.
  { folder: '/_assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { folder: '/data/', headers: { 'Cache-Control': 'public, max-age=600', 'Access-Control-Allow-Origin': '*' } },
  { folder: '/search/', headers: { 'Cache-Control': 'public, max-age=600', 'Access-Control-Allow-Origin': '*' } },
  { folder: '/', headers: { 'Cache-Control': 'public, max-age=600' } },
];

/** Headers of a route beside those of security. */
export function folderHeaders(route: string): Readonly<Record<string, string>> {
  return FOLDER_HEADERS.find(({ folder }) => route.startsWith(folder))?.headers ?? {};
}
