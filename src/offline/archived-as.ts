import { PICTURE_ENDINGS } from '../markdown/read-picture.ts';

/** How a file of the site goes into the archive: as a page, as data inside a script, as a script, or as it is. */
export type ArchivedAs = 'page' | 'data' | 'script' | 'same';

/**
 * How the archive includes a file; null for files that it leaves out: those for servers, search engines and feed readers,
 * Markdown twins and other downloads.
 */
export function archivedAs(file: string): ArchivedAs | null {
  return RULES.find(({ files }) => files.test(file))?.as ?? null;
}

const RULES: readonly { files: RegExp; as: ArchivedAs | null }[] = [
  { files: /(?:^|\/)404(?:\/index)?\.html$|^(?:[a-z]+\/)?downloads\//, as: null },
  { files: /\.html$/, as: 'page' },
  { files: /^search\/.*\.(?:json|pf_index)$|\/places\.json$|^data\/fingerprints\/.*\.json$/, as: 'data' },
  { files: /^_assets\/.*\.js$/, as: 'script' },
  { files: /^data\/(?!fingerprints).*\.(?:csv|json|jsonl|tbx|tmx|xml)$|^_assets\/.*\.css$/, as: 'same' },
  { files: new RegExp(`\\.(?:svg|${PICTURE_ENDINGS.join('|')})$`), as: 'same' },
];
