import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** For `.astro` files. All others are read by oxlint (`.oxlintrc.json`), which knows types but not Astro. */
export default tseslint.config(
  { ignores: ['**/*.js', '**/*.mjs', '**/*.ts', 'dist/', 'dist-staff/', 'node_modules/', '.astro/', '.cache/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  { rules: { eqeqeq: 'error', 'max-depth': ['error', 3] } },
);
