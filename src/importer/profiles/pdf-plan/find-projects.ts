import type { SourceProblems } from '../../rules/source-problems.ts';
import type { PrintedLine } from './printed-line.ts';

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
 * Finds the projects of an annex. A merged cell is printed upright, so its characters stand one or two a line: after a
 * number that stands alone it is the name of a project with parts, elsewhere the name of a group of projects.
 */
export function findProjects(lines: readonly PrintedLine[], problems: SourceProblems): Project[] {
  const projects: (Project & { name: PrintedLine[]; parts: PrintedLine[] })[] = [];
  let group: PrintedLine[] = [];
  for (const line of lines) {
    const project = projects.at(-1);
    const hasParts = project !== undefined && group.length === 0 && IS_NUMBER.test(project.line.text);
    if (BEGINS_PROJECT.test(line.text)) {
      projects.push({ line, group, name: [], parts: [] });
      group = [];
    } else if (IS_UPRIGHT.test(line.text)) {
      if (hasParts && project.parts.length === 0) project.name.push(line);
      else group.push(line);
    } else if (hasParts) project.parts.push(line);
    else problems.add(line.number, `"${line.text}" belongs to no project.`, 'Begin each project with its number and a space, or put the line where it belongs by a correction.');
  }
  const [lost] = group;
  if (lost !== undefined) problems.add(lost.number, `The group "${group.map(({ text }) => text).join('')}" has no project.`, 'Put the name of a group before its first project.');
  return projects;
}

const IS_NUMBER = /^\d+$/;
const BEGINS_PROJECT = /^\d+(?:\s|$)/;
const IS_UPRIGHT = /^\p{Script=Han}{1,2}$/u;
