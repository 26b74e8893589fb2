/**
 * Folder for the working files of builds, from the root of the project. Commands build sites of their own further down in
 * it.
 */
export const WORK = '.cache';
