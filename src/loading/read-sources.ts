import { contentErrorsOf } from '../files/content-errors-of.ts';
import { readTogether } from '../files/problem-list.ts';
import { readYaml } from '../files/read-yaml.ts';
import { DRAFTS_SHOWN, foldersIn } from '../library/content-files.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { isPublic } from '../library/is-public.ts';
import type { Profile } from '../library/library.ts';
import type { Authority } from '../schemas/authority.ts';
import { authorityOf, sourceSchema, type Source } from '../schemas/source.ts';
import { readFacts } from './read-facts.ts';

/**
 * What is known of the documents of a profile, in their order.
 *
 * @param published document that is taken for published, whatever its source says
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

/** Whoever writes sees in `npm run dev`, which sets this, what has not gone out yet. */
function showsDrafts(): boolean {
  return process.env[DRAFTS_SHOWN] === '1';
}

/** Ids of the documents of a profile in their order. The glossary follows the document that it is printed in. */
export function documentIds(root: string, profile: Profile): string[] {
  const printedIn = readFacts(root).glossary?.printedIn;
  return readSources(root, profile).flatMap(({ id }) => (id === printedIn ? [id, GLOSSARY] : [id]));
}

/** Whose each document is, staff documents and drafts too; what cannot be read is left out, the library tells it. */
export function authoritiesOf(root: string): ReadonlyMap<string, Authority> {
  return new Map(
    foldersIn(root, 'src/sources').flatMap((id) => {
      try {
        return [[id, authorityOf(readSource(root, id))] as const];
      } catch (error) {
        contentErrorsOf(error);
        return [];
      }
    }),
  );
}

function readSource(root: string, id: string): Source {
  return readYaml(root, `src/sources/${id}/source.yaml`, sourceSchema);
}
