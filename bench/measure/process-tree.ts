import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Processor time and memory of a process and all those it started. */
export interface TreeUse {
  /** Includes those that have ended, once their parent has reaped them. */
  processorSeconds: number;
  /** Memory in use now. */
  bytes: number;
}

/** Reads a process and its descendants from Linux's `/proc`; zero for one that has ended, and on other systems. */
export function processTree(pid: number): TreeUse {
  const uses = familyOf(pid).map(useOf);
  return {
    processorSeconds: sum(uses.map(({ processorSeconds }) => processorSeconds)),
    bytes: sum(uses.map(({ bytes }) => bytes)),
  };
}

/** Whether this system has what `processTree` reads. */
export function showsProcesses(): boolean {
  return existsSync(`/proc/${process.pid}/task/${process.pid}/children`);
}

function familyOf(pid: number): number[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`), []);
  const children = threads.flatMap((thread) =>
    attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter((id) => id !== ''),
  );
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

/** Fields of `/proc/<pid>/stat` after the name: user, system, and both of ended children are 12th to 15th, memory 22nd. */
function useOf(pid: number): TreeUse {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = sum(fields.slice(11, 15));
  return { processorSeconds: ticks / TICKS_A_SECOND, bytes: (fields[21] ?? 0) * PAGE };
}

/** Both are the same on every Linux that Node runs on with 4 kB pages. */
const TICKS_A_SECOND = 100;
const PAGE = 4096;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A process may end while it is being read. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
