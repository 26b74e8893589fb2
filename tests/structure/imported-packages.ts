/**
 * The packages that a module imports when it runs: imports, exports from, `import()` and `require.resolve()` with a plain
 * name. Without types, Node's own modules and the modules that Astro makes.
 */
export function importedPackages(code: string): string[] {
  const named = [...code.matchAll(STATEMENT), ...code.matchAll(CALL)].map(([, name = '']) => name);
  return named.filter((name) => !name.includes(':')).map(packageOf);
}

const NAME = String.raw`['"]([@a-z][^'"\s]*)['"]`;
const STATEMENT = new RegExp(
  String.raw`^\s*(?:import|export)(?!\s+type\b)(?:\s+[\w*\s{},$]+?\s+from|\s*\{[^}]*\}\s*from)?\s*${NAME}`,
  'gm',
);
const CALL = new RegExp(String.raw`\b(?:import|import\.meta\.resolve|require|require\.resolve)\(\s*${NAME}`, 'g');

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
