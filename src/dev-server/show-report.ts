import { EVENTS, type CheckReport } from './dev-events.ts';

// Runs in every page of `npm run dev`: shows what a build would refuse, and keeps the search up to date. Vite provides it
// only to modules that contain `import.meta.hot` literally.
const hot = import.meta.hot;
hot?.on(EVENTS.checked, ({ problems }: CheckReport) => showPanel(problems));
hot?.on(EVENTS.searchRenewed, () => {
  if (document.querySelector('[data-search]') !== null) location.reload();
});
hot?.send(EVENTS.asked);

function showPanel(problems: readonly string[]): void {
  document.getElementById(PANEL)?.remove();
  if (problems.length === 0) return;
  const panel = document.createElement('details');
  panel.id = PANEL;
  panel.lang = 'en';
  panel.dataset['ui'] = '';
  panel.style.cssText = LOOK;
  const summary = document.createElement('summary');
  summary.textContent = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} that a build would refuse`;
  panel.append(summary, ...problems.map(printed));
  document.body.append(panel);
}

function printed(problem: string): HTMLElement {
  const text = document.createElement('pre');
  text.style.whiteSpace = 'pre-wrap';
  text.textContent = problem;
  return text;
}

const PANEL = 'content-report';

const LOOK =
  'position: fixed; inset: auto 0 0; z-index: 9; max-block-size: 50vh; overflow: auto; padding: 0.5rem 1rem; background: #7a1f17; color: #fff; font: 0.9rem/1.5 system-ui, sans-serif';
