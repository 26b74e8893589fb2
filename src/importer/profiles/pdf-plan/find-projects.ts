import type { SourceProblems } from '../../rules/source-problems.ts';
import type { PrintedLine } from './read-printed-lines.ts';

/** A numbered project of an annex: its lines, told apart but not yet joined. */
export interface Project {
  /** Begins with the number; holds the other cells too, unless the project has parts. */
  line: PrintedLine;
  /** Name of the group that begins with this project. */
  group: readonly PrintedLine[];
  /** Name of a project with parts. */
  name: readonly PrintedLine[];
  /** The parts, then the remaining cells. */
  parts: readonly PrintedLine[];
}

/**
 * Finds the projects of an annex. A merged cell is printed upright: characters one a line are the name of a group of
 * projects; one or two a line, after a number that stands alone, are the name of a project with parts.
 */
export function findProjects(lines: readonly PrintedLine[], problems: SourceProblems): Project[] {
  const projects: (Project & { name: PrintedLine[]; parts: PrintedLine[] })[] = [];
  let group: PrintedLine[] = [];
  for (const line of lines) {
    const project = projects.at(-1);
    const hasParts = project !== undefined && group.length === 0 && IS_NUMBER.test(project.line.text);
    const awaitsName = hasParts && project.parts.length === 0;
    if (BEGINS_PROJECT.test(line.text)) {
      projects.push({ line, group, name: [], parts: [] });
      group = [];
    } else if (awaitsName && IS_UPRIGHT_NAME.test(line.text)) project.name.push(line);
    else if (IS_UPRIGHT_GROUP.test(line.text)) group.push(line);
    else if (hasParts) project.parts.push(line);
    else
      problems.add(
        line.number,
        `"${line.text}" belongs to no project.`,
        'Begin each project with its number and a space, or put the line where it belongs by a correction.',
      );
  }
  const [lost] = group;
  if (lost !== undefined)
    problems.add(
      lost.number,
      `The group "${group.map(({ text }) => text).join('')}" has no project.`,
      'Put the name of a group before its first project.',
    );
  return projects;
}

const IS_NUMBER = /^\d+$/;
const BEGINS_PROJECT = /^\d+(?:\s|$)/;
const IS_UPRIGHT_GROUP = /^\p{Script=Han}$/u;
const IS_UPRIGHT_NAME = /^\p{Script=Han}{1,2}$/u;
