/**
 * Media types by file extension: `[type, whether it is text]`. Every host's configuration is made from this table, so
 * that browsers, e-book readers and translation tools get the same type everywhere.
 */
const TYPES: Readonly<Record<string, readonly [type: string, isText: boolean]>> = {
  css: ['text/css', true],
  cff: ['application/yaml', true],
  csv: ['text/csv', true],
  docm: ['application/vnd.ms-word.document.macroEnabled.12', false],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
  epub: ['application/epub+zip', false],
  gif: ['image/gif', false],
  htm: ['text/html', true],
  html: ['text/html', true],
  jpeg: ['image/jpeg', false],
  jpg: ['image/jpeg', false],
  js: ['text/javascript', true],
  json: ['application/json', true],
  jsonl: ['application/jsonl', true],
  md: ['text/markdown', true],
  pdf: ['application/pdf', false],
  png: ['image/png', false],
  svg: ['image/svg+xml', true],
  tbx: ['application/xml', true],
  tmx: ['application/xml', true],
  txt: ['text/plain', true],
  webmanifest: ['application/manifest+json', true],
  webp: ['image/webp', false],
  xlsm: ['application/vnd.ms-excel.sheet.macroEnabled.12', false],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  xml: ['application/xml', true],
  zip: ['application/zip', false],
};

/** The name of every Atom feed; its extension does not distinguish it from other XML files. */
export const FEED = { name: 'feed.xml', type: 'application/atom+xml; charset=utf-8' } as const;

/** The type of a file without a known extension, such as the packed files of the search index. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Types by extension, as sent. All text is UTF-8, and its type says so. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).map(([ending, [type, isText]]) => [ending, isText ? `${type}; charset=utf-8` : type]),
);

/** Type of the file behind a route; a route that ends with a slash is a page. */
export function mediaType(route: string): string {
  const name = route.slice(route.lastIndexOf('/') + 1);
  if (name === FEED.name) return FEED.type;
  return MEDIA_TYPES.get(name === '' ? 'html' : (/\.([a-z0-9]+)$/.exec(name)?.[1] ?? '')) ?? UNKNOWN_TYPE;
}
