import type { ImportProfile } from '../../profile.ts';
import { SourceProblems } from '../../rules/source-problems.ts';
import { dividePlan } from './divide-plan.ts';
import { readPrintedLines } from './read-printed-lines.ts';
import { readAnnex } from './read-annex.ts';
import { readBody } from './read-body.ts';
import { readGlossary } from './read-glossary.ts';

/** Text of a plan copied from its PDF: preface, parts, chapters, annexes, and the glossary, which is a document of its own. */
export const pdfPlan: ImportProfile = (lines, tally, file) => {
  const problems = new SourceProblems(file);
  const { body, annexes, glossary } = dividePlan(readPrintedLines(lines, tally, problems));
  if (body.length === 0)
    problems.add(
      1,
      'The source has no text before its annexes.',
      'Put the text of the plan into it, beginning with 前言.',
    );
  const pages = [
    ...readBody(body, tally, problems),
    ...annexes.map((annex, index) => readAnnex(annex, index + 1, tally, problems)),
    ...readGlossary(glossary, tally, problems),
  ];
  problems.throwIfAny();
  return pages;
};
