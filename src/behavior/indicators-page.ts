import { openEveryFold, openFolds } from './open-folds.ts';

/** The lists of targets on a phone: folded, and opened by a filter. */
openFolds();
document.querySelector('.outcome-filters')?.addEventListener('change', openEveryFold);
