import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-staff/',
      '*-hosting/',
      'node_modules/',
      '.astro/',
      '.cache/',
      '**/.*.new/',
      '**/.*.old/',
      'test-results/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    // One program of all files is checked sooner than what a service gathers file by file.
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      // node:test runs what `test` is given; its promise is for callers that nest.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'suite', 'before', 'after'] },
          ],
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Attributes of `dataset` are deleted by name; that is how they are unset.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Interfaces write functions as methods here. Taken from an object, none of them needs its `this`.
      '@typescript-eslint/unbound-method': 'off',
      // What others await may be ready at once.
      '@typescript-eslint/require-await': 'off',
      // Keeps function lists readable where one line says it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'max-depth': ['error', 3],
    },
  },
);
