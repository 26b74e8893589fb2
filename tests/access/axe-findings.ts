import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

/** Evaluated, not added as a script: the pages' security policy would refuse it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

interface AxeViolation {
  id: string;
  help: string;
  nodes: readonly { target: readonly string[]; html: string; failureSummary?: string }[];
}

interface AxeRunner {
  run: (options: object) => Promise<{ violations: AxeViolation[] }>;
}

/** What axe finds on a page as it is: WCAG 2.2 A and AA, and good practice. */
export async function axeFindings(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const violations = await page
    .evaluate(
      (runOnly) => (globalThis as unknown as { axe: AxeRunner }).axe.run({ runOnly, resultTypes: ['violations'] }),
      TAGS,
    )
    .then((result) => result.violations);
  const below = await page.evaluate(
    (found) =>
      document.querySelector('[popover]:popover-open') === null
        ? []
        : found.filter((target) => document.querySelector(target)?.closest(':popover-open') === null),
    violations.filter(({ id }) => id === 'target-size').flatMap(({ nodes }) => nodes.map(nameOf)),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      // What a reader opened covers the page, and a touch beside it closes it: the edge of a link below is not a target.
      .filter(
        (node) =>
          !(
            id === 'target-size' &&
            /partially obscured/.test(node.failureSummary ?? '') &&
            below.includes(nameOf(node))
          ),
      )
      .map(({ target, html, failureSummary = help }) => ({
        rule: id,
        element: `${nameOf({ target })}  ${html.slice(0, 120)}`,
        repair: failureSummary.replace(/\s+/g, ' '),
      })),
  );
}

const nameOf = ({ target }: Pick<AxeViolation['nodes'][number], 'target'>): string => target.join(' ');
