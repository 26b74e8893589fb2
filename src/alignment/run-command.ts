import { PageError } from '../markdown/page-error.ts';
import { AlignmentError } from './alignment-error.ts';

/** Runs a command; what a person can repair is printed without a stack and ends with status 1. */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof AlignmentError || error instanceof PageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
