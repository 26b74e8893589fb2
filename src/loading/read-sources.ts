import { readTogether } from '../files/problem-list.ts';
import { readYaml } from '../files/read-yaml.ts';
import { DRAFTS_SHOWN, foldersIn } from '../library/content-files.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { isPublic } from '../library/is-public.ts';
import type { Profile } from '../library/library.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { readFacts } from './read-facts.ts';

/**
 * The facts about the documents of a profile, in their order.
 *
 * @param published document that counts as published, whatever its source says
 * @throws as `readTogether`
 */
export function readSources(root: string, profile: Profile, published?: string): { id: string; source: Source }[] {
  return readTogether(foldersIn(root, 'src/sources'), (id) => ({
    id,
    source: id === published ? { ...readSource(root, id), published: true } : readSource(root, id),
  }))
    .filter(({ source }) => profile === 'staff' || isPublic(source) || (source.access === 'public' && showsDrafts()))
    .sort((a, b) => a.source.order - b.source.order);
}

/** `npm run dev` sets this variable, to show writers what is not published yet. */
function showsDrafts(): boolean {
  return process.env[DRAFTS_SHOWN] === '1';
}

/** Ids of the documents of a profile, in order. The glossary follows the document that it is printed in. */
export function documentIds(root: string, profile: Profile): string[] {
  const printedIn = readFacts(root).glossary?.printedIn;
  return readSources(root, profile).flatMap(({ id }) => (id === printedIn ? [id, GLOSSARY] : [id]));
}

/**
 * The documents that may define terms. The glossary is printed in one of them and has its date.
 *
 * @param printedIn document that contains the glossary, if there is one
 */
export function withGlossary(
  sources: readonly { id: string; source: Source }[],
  printedIn: string | undefined,
): { id: string; source: Source; printedIn?: string }[] {
  return sources.flatMap((one) => (one.id === printedIn ? [one, { ...one, id: GLOSSARY, printedIn }] : [one]));
}

function readSource(root: string, id: string): Source {
  return readYaml(root, `src/sources/${id}/source.yaml`, sourceSchema);
}
