import type { Source } from '../../schemas/source.ts';

/** The name of each kind of document, for proposed titles and remarks. */
export const KIND_WORDS: Readonly<Record<Source['kind'], { zh: string; en: string }>> = {
  plan: { zh: '规划纲要', en: 'Plan Outline' },
  'special-plan': { zh: '专项规划', en: 'Special Plan' },
  'draft-plan': { zh: '规划征求意见稿', en: 'Draft Plan' },
  'plan-report': { zh: '计划报告', en: 'Plan Report' },
  'budget-report': { zh: '预算报告', en: 'Budget Report' },
  'work-report': { zh: '政府工作报告', en: 'Government Work Report' },
  communique: { zh: '统计公报', en: 'Statistical Communiqué' },
  notice: { zh: '文件', en: 'Document' },
  measures: { zh: '规定', en: 'Measures' },
  'press-feature': { zh: '专题报道', en: 'Press Feature' },
};
