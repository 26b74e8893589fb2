import { readYaml } from '../files/read-yaml.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { libraryFactsSchema, type LibraryFacts } from '../schemas/library-facts.ts';

const FACTS_FILE = 'src/content/library.yaml';

/** What is particular to the library of a project. @throws as `readYaml` */
export function readFacts(root: string = PROJECT_ROOT): LibraryFacts {
  return readYaml(root, FACTS_FILE, libraryFactsSchema);
}
