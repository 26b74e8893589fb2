import { listFolder } from '../files/list-folder.ts';
import { ORIGINAL_ENDINGS } from '../loading/offered-original.ts';
import { PICTURE_ENDINGS } from '../markdown/read-picture.ts';
import { NAME_KINDS } from '../schemas/name.ts';
import type { Issue } from '../files/issue.ts';

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Every file name allowed in the content folders; a file with another name would never be read. */
const KNOWN = [
  'src/content/addresses/(?:earlier-english\\.txt|published\\.txt|redirects\\.yaml)',
  `src/content/addresses/wordings/${NAME}\\.txt`,
  'src/content/library\\.yaml',
  'src/content/about/(?:zh|en)\\.mdx',
  `src/content/asked/(?:indicators|${NAME}/${NAME})\\.yaml`,
  'src/content/brief/chapters\\.yaml',
  `src/content/documents/(?:zh|en)/${NAME}/(?:terms/)?${NAME}\\.mdx`,
  'src/content/draft-mapping/sections\\.yaml',
  'src/content/(?:house-english|tenses)\\.yaml',
  'src/content/learned-words\\.tsv',
  'src/content/adverse-words\\.txt',
  `src/content/made/${NAME}\\.(?:json|txt)`,
  `src/content/(?:glossary|indicators|notes|projects|terms|waivers)/${NAME}\\.yaml`,
  `src/content/names/(?:${NAME_KINDS.join('|')})\\.yaml`,
  `src/content/translations/${NAME}/(?:terms/)?${NAME}\\.json`,
  'src/sources/README\\.md',
  `src/sources/${NAME}/(?:source\\.txt|(?:source|corrections|numbers|pictures)\\.yaml)`,
  `src/sources/${NAME}/original\\.(?:${ORIGINAL_ENDINGS.join('|')})`,
  `src/sources/${NAME}/pictures/names\\.yaml`,
  `src/sources/${NAME}/pictures/[0-9a-f]{12,64}\\.(?:${PICTURE_ENDINGS.join('|')})`,
].map((pattern) => new RegExp(`^${pattern}$`));

/** Files and folders in the content folders that nothing reads: most often a name that is slightly wrong. */
export function knownFiles(root: string): Issue[] {
  return ['src/content', 'src/sources'].flatMap((folder) => unknownIn(root, folder));
}

function unknownIn(root: string, folder: string): Issue[] {
  return listFolder(root, folder).flatMap((entry): Issue[] => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.includes('.')) return unknownIn(root, file);
    return KNOWN.some((pattern) => pattern.test(file))
      ? []
      : [{ kind: 'unknown-file', file, found: 'nothing reads a file of this name' }];
  });
}
