import { statSync } from 'node:fs';

/** The form in which a file is sent. */
export interface Representation {
  path: string;
  size: number;
  modified: Date;
  /** Identifies exactly these bytes: a compressed form has another tag than the plain one. */
  etag: string;
  headers: Readonly<Record<string, string>>;
}

/** The smallest form of a file, among those written by the build, that the client accepts. */
export function representation(file: string, accepted: string): Representation {
  const written = ENCODINGS.filter(({ ending }) => statSync(file + ending, { throwIfNoEntry: false }) !== undefined);
  const chosen = written.find(({ name }) => takes(accepted, name));
  const path = file + (chosen?.ending ?? '');
  const { size, mtime } = statSync(path);
  return {
    path,
    size,
    modified: mtime,
    etag: `"${mtime.getTime().toString(16)}-${size.toString(16)}"`,
    headers: {
      ...(chosen === undefined ? {} : { 'Content-Encoding': chosen.name }),
      ...(written.length === 0 ? {} : { Vary: 'Accept-Encoding' }),
    },
  };
}

/** The encoding with smaller files first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Whether an `Accept-Encoding` names an encoding with a weight above 0. */
function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((entry) => {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
