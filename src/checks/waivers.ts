import { z } from 'zod';
import { pageOf } from '../addressing/block-id.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { readYaml } from '../files/read-yaml.ts';
import { namesIn } from '../library/content-files.ts';
import { isWaivable, type Issue } from '../files/issue.ts';

/** A difference between the two languages that is correct, with the reason. */
export interface Waiver {
  /** Block within the document: `<page>/<fragment>`. */
  block: string;
  /** The finding, word for word as the check reports it after the fragment. */
  finding: string;
  reason: string;
  /** The document, and the file that the waiver stands in. */
  document: string;
  file: string;
}

const FOLDER = 'src/content/waivers';

const waiversSchema = z.array(
  z.strictObject({
    block: z
      .string()
      .regex(/^(?:terms\/)?[a-z0-9-]+\/[a-z0-9-]+$/, 'should be <page>/<fragment>, such as chapter-5/s1-p3'),
    finding: z.string().min(1),
    reason: z.string().min(10, 'should say why the difference is right'),
  }),
);

/** Reads `src/content/waivers/<document>.yaml` of all documents; a file that does not fit the schema is an issue. */
export function readWaivers(root: string): { waivers: Waiver[]; issues: Issue[] } {
  const files = namesIn(root, FOLDER, '.yaml').map((document) => readFile(root, document));
  return { waivers: files.flatMap(({ waivers }) => waivers), issues: files.flatMap(({ issues }) => issues) };
}

/** Leaves out waived issues, and adds an issue for each waiver that waives nothing. */
export function applyWaivers(issues: readonly Issue[], waivers: readonly Waiver[]): Issue[] {
  const used = new Set<Waiver>();
  const rest = issues.filter((issue) => {
    const fitting = waivers.filter((waiver) => waives(waiver, issue));
    for (const waiver of fitting) used.add(waiver);
    return fitting.length === 0;
  });
  const unused = waivers.filter((waiver) => !used.has(waiver));
  return [
    ...rest,
    ...unused.map(({ file, block, finding }): Issue => ({
      kind: 'unused-waiver',
      file,
      found: `${block}: ${finding}`,
    })),
  ];
}

function readFile(root: string, document: string): { waivers: Waiver[]; issues: Issue[] } {
  const file = `${FOLDER}/${document}.yaml`;
  try {
    return {
      waivers: readYaml(root, file, waiversSchema).map((waiver) => ({ ...waiver, document, file })),
      issues: [],
    };
  } catch (error) {
    return {
      waivers: [],
      issues: contentErrorsOf(error).map(({ line, found }): Issue => ({
        kind: 'bad-waiver',
        file,
        line: line ?? undefined,
        found,
      })),
    };
  }
}

function waives({ document, block, finding }: Waiver, issue: Issue): boolean {
  if (!isWaivable(issue) || issue.found !== finding) return false;
  const page = pageOf(block);
  return (
    /\/documents\/(?:zh|en)\/(.+)\.mdx$/.exec(issue.file)?.[1] === `${document}/${page}` &&
    block === `${page}/${issue.fragment}`
  );
}
