import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Root of the project: content is read relative to it, also when a test hands over a copy elsewhere. */
export const PROJECT_ROOT = process.env['LIBRARY_ROOT'] ?? process.cwd();

/** Names in a folder without their ending, sorted; empty where the folder is absent. */
export function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, name.length - ending.length))
    .sort();
}

/** Names of the folders in a folder, sorted; empty where it is absent. */
export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Text of a file, or null where there is none. */
export function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Reads a YAML file against a strict schema.
 * @throws {Error} naming the file, each key that does not fit and what is expected there
 */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const full = path.join(root, file);
  const result = schema.safeParse(parseYaml(readFileSync(full, 'utf8'), file));
  if (result.success) return result.data;
  const findings = result.error.issues.map((issue) => `  found: ${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Error(`${file}\n${findings.join('\n')}\n  fix:   Correct these keys; the schema in src/schemas explains each.`);
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new Error(`${file}\n  found: ${error instanceof Error ? error.message : String(error)}\n  fix:   Make it valid YAML without anchors.`, { cause: error });
  }
}
