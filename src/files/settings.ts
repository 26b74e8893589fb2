import { ContentError } from './content-error.ts';
import { isPlainHost } from './plain-host.ts';

/** The settings of a build, from the environment; `docs/hosting.md` explains each variable. */
export interface Settings {
  /** `PROFILE` */
  profile: 'public' | 'staff';
  /** `SITE_URL`: scheme and host without a slash at the end; null where it is not known. */
  siteUrl: string | null;
  /** `BASE_PATH`, with slashes at both ends. */
  basePath: string;
  /** `OUT_DIR`: folder of the built site. */
  outDir: string;
  /** `REPORT_ADDRESS` */
  reportAddress: string;
  /** False where `COMPRESS=0`. */
  compress: boolean;
  /** False where `DOWNLOADS=0`. */
  downloads: boolean;
  /** False where `CACHE=0`. */
  cache: boolean;
}

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. An empty variable counts as not set.
 *
 * @throws {ContentError} naming the first variable whose value is not allowed
 */
export function readSettings(env: Environment = process.env): Settings {
  const profile = oneOf(env, 'PROFILE', ['public', 'staff']) ?? 'public';
  return {
    profile,
    siteUrl: siteUrl(valueOf(env, 'SITE_URL')),
    basePath: basePath(valueOf(env, 'BASE_PATH') ?? '/'),
    outDir: valueOf(env, 'OUT_DIR') ?? (profile === 'staff' ? 'dist-staff' : 'dist'),
    reportAddress: reportAddress(valueOf(env, 'REPORT_ADDRESS') ?? 'mailto:'),
    compress: oneOf(env, 'COMPRESS', ['0', '1']) !== '0',
    downloads: oneOf(env, 'DOWNLOADS', ['0', '1']) !== '0',
    cache: oneOf(env, 'CACHE', ['0', '1']) !== '0',
  };
}

/** Port of the preview, from `PORT`; 0 takes a free one. @throws {ContentError} where it is not a port */
export function readPort(env: Environment = process.env): number {
  const value = valueOf(env, 'PORT') ?? '4321';
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return number <= 65_535 ? number : refuse('PORT', value, 'Write a number from 0 to 65535; 0 takes a free port.');
}

function valueOf(env: Environment, name: string): string | null {
  const value = env[name] ?? '';
  return value === '' ? null : value;
}

function oneOf<T extends string>(env: Environment, name: string, allowed: readonly T[]): T | null {
  const value = valueOf(env, name);
  if (value === null) return null;
  return (
    allowed.find((one) => one === value) ??
    refuse(name, value, `Write ${allowed.map((one) => `${name}=${one}`).join(' or ')}, or leave it out.`)
  );
}

function siteUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isPlain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '' &&
    !/\s/.test(value);
  if (!isPlain || url.hostname === '')
    refuse('SITE_URL', value, 'Write the host with its scheme, such as https://plans.example.cn.');
  if (!isPlainHost(url.hostname))
    refuse(
      'SITE_URL',
      value,
      'Write a host whose name contains only letters, digits, hyphens and single dots, such as https://plans.example.cn.',
    );
  if (url.pathname !== '/') refuse('SITE_URL', value, `Write SITE_URL=${url.origin} and BASE_PATH=${url.pathname}.`);
  return url.origin;
}

function basePath(value: string): string {
  const parts = value.split('/').filter((part) => part !== '');
  const isPath =
    parts.every((part) => /^[A-Za-z0-9._~-]+$/.test(part) && !/^\.+$/.test(part)) && !value.startsWith('//');
  return isPath
    ? `/${parts.map((part) => `${part}/`).join('')}`
    : refuse(
        'BASE_PATH',
        value,
        'Write the folder that the site is in, such as /library/: Latin letters, digits, hyphens and slashes.',
      );
}

/** It becomes the target of a link, so nothing that a browser would execute is allowed. */
function reportAddress(value: string): string {
  const isSafe =
    /^mailto:[^\s"'<>\\]*$/i.test(value) || (/^https?:\/\/[^\s"'<>\\]+$/i.test(value) && URL.canParse(value));
  return isSafe
    ? value
    : refuse('REPORT_ADDRESS', value, 'Write mailto: with an address, or the https: address of a form or tracker.');
}

function refuse(name: string, value: string, repair: string): never {
  throw new ContentError(name, null, `"${value.slice(0, 200)}"`, repair);
}
