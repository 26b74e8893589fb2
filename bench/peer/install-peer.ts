import { fileURLToPath } from 'node:url';
import { installPinnedPackages } from '../../src/files/pinned-packages.ts';

/** Files of the peer in the project: its packages and settings. */
export const PEER_FILES = fileURLToPath(new URL('./site/', import.meta.url));

/** Installs the packages of the peer into a folder, unless they are there already. @throws {Error} where npm cannot */
export function installPeer(folder: string): void {
  installPinnedPackages(PEER_FILES, folder, 'run the benchmark with --no-peer');
}
