/**
 * What `npm test` runs, in this order; a step that fails ends the run. Steps with `beside` run at the same time as the
 * one before. Those with `fast` belong to `npm test -- --fast`, which runs them with these arguments.
 */
export const STEPS = [
  // Both steps after it read what it writes.
  { name: 'Types that Astro writes', script: ['sync'], fast: ['sync'] },
  // The fast lane leaves out .astro files: lint checks the types of all others.
  { name: 'Types', script: ['types', '--', '--noSync'] },
  { name: 'Lint', script: ['lint'], fast: ['lint'], beside: 'whole' },
  { name: 'Unit tests', script: ['test:unit'], fast: ['test:unit'], beside: 'fast' },
  // Takes longer than all other steps together.
  { name: 'Unit tests that read the whole library', script: ['test:library'] },
  {
    name: 'Import: the Chinese is source, rules and corrections',
    script: ['import', '--', '--check'],
    fast: ['import', '--', '--check'],
  },
  { name: 'Content checks', script: ['check'], fast: ['check'], beside: true },
  { name: 'Broken input, killed runs', script: ['test:broken-input'] },
  { name: 'Addresses under mutations', script: ['test:permanence'], beside: true },
  { name: 'Every command', script: ['test:commands'], beside: true },
  { name: 'Writing under npm run dev', script: ['test:dev-server'] },
  { name: 'Public site', script: ['build'] },
  { name: 'Staff site', script: ['build:staff'], env: { COMPRESS: '0' }, beside: true },
  { name: 'Checks of the built sites', script: ['test:site'] },
  { name: 'Downloads', script: ['test:downloads'] },
  { name: 'Offline archive', script: ['test:offline'], beside: true },
  { name: 'The same bytes twice', script: ['test:twice'], beside: true },
  { name: 'Chromium, Firefox and WebKit', script: ['test:engines'] },
  { name: 'Hosting: a real nginx and a real Caddy', script: ['test:hosting'], beside: true },
  { name: 'Reader stories', script: ['test:stories'] },
];
