/** One page of each kind, below `/zh/` and `/en/`. */
export const KINDS = [
  '',
  'plan-2021-2025/',
  'plan-2021-2025/chapter-3/',
  'plan-2021-2025/annex-1/',
  'plan-report-2025/part-1/',
  'parallel/plan-2021-2025/chapter-3/',
  'glossary/',
  'glossary/tto/',
  'names/',
  'names/xi-an-jin-rong-cheng/',
  'brief/',
  'projects/',
  'indicators/',
  'indicators/ai-output/',
  'search/',
  'search/?q=2025',
  'search/?q=West+Bund+Library&year=2025',
  'search/?q=wuwei',
  'about/',
  'verify/',
  'changes/',
  'cite/plan-2021-2025/chapter-3/',
  '404.html',
] as const;

/** Further kinds of the site for staff. */
export const STAFF_KINDS = ['plan-2021-2025-draft/chapter-5/', 'compare/', 'compare/chapter-5/'] as const;
