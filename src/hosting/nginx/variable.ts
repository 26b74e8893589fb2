import type { HostSettings } from '../host-settings.ts';

/** A variable of nginx that belongs to one library only. */
export function variable({ name }: Pick<HostSettings, 'name'>, what: string): string {
  return `$${name.replaceAll('-', '_')}_${what}`;
}

/** The variable with the value of a header. */
export function headerVariable(header: string): string {
  return header.toLowerCase().replaceAll('-', '_');
}
