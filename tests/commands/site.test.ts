import { COMMAND_CASES } from './command-cases.ts';
import { runCases } from './run-cases.ts';

runCases(COMMAND_CASES.site);
