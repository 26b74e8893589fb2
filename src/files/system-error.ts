import { ContentError } from './content-error.ts';

/**
 * An error of the file system in words; null for any other error.
 *
 * @param file path shown in messages
 */
export function systemError(error: unknown, file: string): ContentError | null {
  if (
    !(error instanceof Error) ||
    !('code' in error) ||
    typeof error.code !== 'string' ||
    !/^E[A-Z0-9]+$/.test(error.code)
  )
    return null;
  const [found, repair] = REFUSALS[error.code] ?? [
    `The file system refused this (${error.code}).`,
    'Check the file and its folder, then run the command again.',
  ];
  return new ContentError(file, null, found, repair);
}

const REFUSALS: Readonly<Record<string, readonly [found: string, repair: string]>> = {
  ENOENT: ['There is no such file.', 'Put the file there, or correct its name: capitals, hyphens and spaces count.'],
  ENOTDIR: ['There is a file where a folder should be.', 'Move the file away.'],
  EISDIR: ['There is a folder where a file should be.', 'Move the folder away, and put the file there.'],
  EEXIST: ['There is a file where a folder should be.', 'Move the file away.'],
  EACCES: ['This account may not read or write it.', 'Give this account permission; "ls -l" shows who has it.'],
  EPERM: ['This account may not read or write it.', 'Give this account permission; "ls -l" shows who has it.'],
  ELOOP: ['A link leads back to itself.', 'Put the file itself there, not a link.'],
  ENAMETOOLONG: ['The name is too long for this file system.', 'Give it a shorter name.'],
  ENOSPC: ['The disk is full.', 'Make room, then run the command again.'],
  EDQUOT: ['This account has no room left on the disk.', 'Make room, then run the command again.'],
  EROFS: ['The disk is read-only.', 'Choose a place that can be written to.'],
  EXDEV: ['It is on another disk.', 'Choose a place on the same disk.'],
  EMFILE: ['Too many files are open at once.', 'Close other programs, then run the command again.'],
  EBUSY: ['Another program uses it.', 'End that program, then run the command again.'],
  EIO: ['The disk could not be read or written.', 'Check the disk.'],
};
