import { readFileSync } from 'node:fs';

/**
 * When a process of this machine started, as a number that distinguishes it from a later one with the same id. Null where
 * it is not running; 0 where it is and the system does not say since when.
 */
export function processStart(pid: number): number | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another account.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null;
  }
  return startOnLinux(pid);
}

/**
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name may contain spaces and brackets, so fields are
 * counted from its end.
 */
function startOnLinux(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie process keeps its id until its parent has read its exit status.
    return state === 'Z' || state === 'X' ? null : Number(fields[18]);
  } catch {
    return 0;
  }
}
