import { z } from 'zod';
import { readYaml } from '../../src/files/read-yaml.ts';
import type { Lang } from '../../src/i18n/lang.ts';

/** The ways in which people ask who do not know the words of the documents. */
export const QUESTION_KINDS = [
  'colloquial',
  'synonym',
  'abbreviation',
  'question',
  'value',
  'term',
  'name',
  'place',
  'slip',
  'noAnswer',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question with what answers it, judged by reading. */
export interface JudgedQuestion extends z.infer<typeof judged> {
  kind: QuestionKind;
}

const judged = z.strictObject({
  /** As somebody types it. */
  ask: z.string().min(1),
  /** The sections that answer it: `<document>/<page>/<section>`, or `<document>/<page>` for the blocks before the first. */
  right: z.array(z.string()).default([]),
  /** Ids of the terms, indicators or names: one should be shown as a direct answer, or may be where none is asked for. */
  card: z.array(z.string()).default([]),
  /** Any direct answer may be shown, but none has to be. */
  mayName: z.boolean().default(false),
  /** A page that is not text of a document, without its language: `/brief/`. */
  view: z.string().optional(),
  /** Held out: nothing was tuned on it. */
  kept: z.boolean().default(false),
});

const schema = z.strictObject(
  Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, z.array(judged)])) as Record<
    QuestionKind,
    z.ZodArray<typeof judged>
  >,
);

/** All questions of a language, in the order of the file. @param root folder of the project */
export function readQuestions(root: string, lang: Lang): JudgedQuestion[] {
  const byKind = readYaml(root, `bench/questions/${lang}.yaml`, schema);
  return QUESTION_KINDS.flatMap((kind) => byKind[kind].map((question) => ({ ...question, kind })));
}
