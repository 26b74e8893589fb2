/** A program that serves a site on a loopback port. */
export interface TestedHost {
  port: number;
  /** What it complained about, missing files apart. */
  complaints: () => readonly string[];
  stop: () => Promise<void>;
}

/** How a site is to be served. */
export interface HostingCase {
  /** Folder of the built site; nobody has to be able to read it. */
  site: string;
  base: string;
  /** Further settings of the hosting command. */
  settings?: Readonly<Record<string, string>>;
}

/** A program that hosts are tested with. */
export interface HostProgram {
  name: string;
  /** Why it cannot be tested here; false where it can. */
  missing: string | false;
  start: (hosting: HostingCase) => Promise<TestedHost>;
}
