/** A program that serves a site on a loopback port. */
export interface TestedHost {
  port: number;
  /** What it complained about, except missing files. */
  complaints: () => readonly string[];
  stop: () => Promise<void>;
}

/** How a site should be served. */
export interface HostingCase {
  /** Folder of the built site; the account “nobody” must be able to read it. */
  site: string;
  base: string;
  /** Further settings of the hosting command. */
  settings?: Readonly<Record<string, string>>;
}

/** A program that is tested as a host. */
export interface HostProgram {
  name: string;
  /** Why it cannot be tested here; false where it can. */
  missing: string | false;
  start: (hosting: HostingCase) => Promise<TestedHost>;
}
