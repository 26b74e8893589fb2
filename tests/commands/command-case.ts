import type { RunningServer, SmallLibrary } from '../small-library.ts';

/** A command as it is documented, with what it promises. */
interface Case {
  /** As one types it in a terminal, such as `npm run import -- --check`. */
  command: string;
  /** Makes things such as it needs them. */
  prepare?: (library: SmallLibrary) => void;
}

/** A command that ends by itself, and well. */
export interface EndingCase extends Case {
  input?: string;
  /** Fails where it did not make what it promises. @param output all that it printed */
  made: (library: SmallLibrary, output: string) => void;
}

/** A command that serves until it is stopped. */
export interface ServingCase extends Case {
  served: (server: RunningServer) => Promise<void>;
}

export type CommandCase = EndingCase | ServingCase;
