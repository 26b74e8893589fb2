/** Folder that the work of builds lies in, from the root of the project. Sites of their own may stand deeper in it. */
export const WORK = '.cache';
