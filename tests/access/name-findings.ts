import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

const REPAIRS = {
  unnamed: 'Give it a label, a text or an aria-label (WCAG 4.1.2).',
  'same-name': 'Say in each name which one it is; a name must contain the visible words (WCAG 2.4.4, 2.5.3).',
} as const satisfies Record<string, string>;

/** Roles of controls and of what readers jump to. The group of a `<details>` is named by its summary, a table by its box. */
const NAMED = new Set([
  'link',
  'button',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'option',
  'navigation',
  'region',
  'form',
  'search',
  'dialog',
  'image',
  'img',
]);
const UNIQUE = new Set([
  'link',
  'button',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'navigation',
  'region',
  'form',
  'search',
]);

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: readonly { name: string; value: { value?: unknown } }[];
}

/** Faults a screen reader would read out: controls without a name, and different things with the same name. */
export async function nameFindings(page: Page): Promise<Finding[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const named = nodes
    .filter(({ ignored, role }) => !ignored && NAMED.has(role?.value ?? ''))
    .map((node) => ({ role: node.role?.value ?? '', name: (node.name?.value ?? '').trim(), target: targetOf(node) }));
  const unnamed = named
    .filter(({ name }) => name === '')
    .map(({ role, target }) => ({ rule: 'unnamed' as const, element: `${role} ${target}` }));
  const places = new Map<string, Set<string>>();
  for (const { role, name, target } of named.filter(({ role }) => UNIQUE.has(role)))
    places.set(`${role} “${name}”`, (places.get(`${role} “${name}”`) ?? new Set()).add(target));
  const alike = [...places]
    .filter(([, targets]) => targets.size > 1)
    .map(([element, targets]) => ({ rule: 'same-name' as const, element: `${element} → ${[...targets].join(', ')}` }));
  return [...unnamed, ...alike].map((found) => ({ ...found, repair: REPAIRS[found.rule] }));
}

/** Where a link leads, without the host; anything else is its own place. */
function targetOf({ nodeId, properties = [] }: AxNode): string {
  const url = properties.find(({ name }) => name === 'url')?.value.value;
  return typeof url === 'string' ? url.replace(/^https?:\/\/[^/]+/, '') : nodeId;
}
