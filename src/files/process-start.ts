import { readFileSync } from 'node:fs';

/**
 * When a process of this machine started, as a number that tells it from a later one of the same id. Null where it does
 * not run; 0 where it runs and the system does not say since when.
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

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name may hold spaces and brackets, so fields count from its end. */
function startOnLinux(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process that nobody has asked for its end yet still has its id.
    return state === 'Z' || state === 'X' ? null : Number(fields[18]);
  } catch {
    return 0;
  }
}
