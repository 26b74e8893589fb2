import type { RunningServer, SmallLibrary } from '../small-library.ts';

/** A documented command and its expected effect. */
interface Case {
  /** As typed in a terminal, such as `npm run import -- --check`. */
  command: string;
  /** Prepares what the command needs. */
  prepare?: (library: SmallLibrary) => void;
}

/** A command that ends by itself, with success. */
export interface EndingCase extends Case {
  input?: string;
  /** Fails if the expected effect is missing. @param output everything that it printed */
  made: (library: SmallLibrary, output: string) => void;
}

/** A command that serves until it is stopped. */
export interface ServingCase extends Case {
  served: (server: RunningServer) => Promise<void>;
}

export type CommandCase = EndingCase | ServingCase;
