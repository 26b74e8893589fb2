import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { archivedAs } from './archived-as.ts';
import { archivePage, OFFLINE_SCRIPT, OFFLINE_STYLE } from './archive-page.ts';
import { bundleScripts, offlineScripts } from './bundle-scripts.ts';
import { dataScript } from './data-script.ts';
import { scriptOf } from './script-of.ts';
import { definitionPage } from './definition-page.ts';
import { offlineLine, type ArchiveFacts } from './offline-line.ts';

/** Files of the archive by path, made from a built site. */
export async function archiveFiles(site: string, facts: ArchiveFacts): Promise<Map<string, string | Uint8Array>> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => archivedAs(file) !== null);
  const own = await ownFiles();
  const held = new Set([...own.keys(), ...names.filter((file) => archivedAs(file) !== 'data')]);
  const files = new Map([
    ...own,
    ...(await scripts(
      site,
      names.filter((file) => archivedAs(file) === 'script'),
    )),
  ]);
  for (const file of names)
    for (const [name, content] of archived(file, readFileSync(path.join(site, file)), facts, held))
      files.set(name, content);
  return files;
}

/** Files that only the archive has. */
async function ownFiles(): Promise<Map<string, string | Uint8Array>> {
  const made = await offlineScripts();
  return new Map<string, string | Uint8Array>([
    [OFFLINE_STYLE, readFileSync(path.join(import.meta.dirname, 'offline.css'))],
    [OFFLINE_SCRIPT, made.get('offline-access.js') ?? ''],
    ['search/client.js', made.get('search-client.js') ?? ''],
  ]);
}

async function scripts(site: string, files: readonly string[]): Promise<[string, string][]> {
  const bundled = await bundleScripts(files.map((file) => path.resolve(site, file)));
  return files.map((file) => [file, bundled.get(path.basename(file)) ?? '']);
}

function archived(
  file: string,
  content: Buffer,
  facts: ArchiveFacts,
  held: ReadonlySet<string>,
): [string, string | Uint8Array][] {
  switch (archivedAs(file)) {
    case 'page':
      return pageFiles(
        file,
        archivePage(content.toString(), {
          file,
          site: facts.site,
          holds: (other) => held.has(other),
          line: offlineLine(file, facts),
        }),
      );
    case 'data':
      return [[scriptOf(file), dataScript(file, content)]];
    case 'same':
      return [[file, content]];
    default:
      return [];
  }
}

/** A page, and for a term also the part that other pages show. */
function pageFiles(file: string, html: string): [string, string][] {
  const isTerm = /^[a-z]+\/(?:glossary|[^/]+\/terms)\/[^/]+\/index\.html$/.test(file);
  return [
    [file, html],
    ...(isTerm ? [[scriptOf(file), dataScript(file, Buffer.from(definitionPage(html)))] as [string, string]] : []),
  ];
}
