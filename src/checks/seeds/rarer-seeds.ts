import { chinese, english } from './change-word.ts';
import type { SeedKind } from './seed-kind.ts';

/** Errors of meaning in less obvious words: the gate must recognize the kind of error, not just the pair of words. */
export const RARER_SEEDS: readonly SeedKind[] = [
  ...english('negation', [
    [/\bwe will (?!not\b)/gi, 'we will no longer '],
    [/\bcomplete\b/g, 'incomplete'],
    [/\bconvenient\b/g, 'inconvenient'],
    [/\b(balanced|safe|stable|able|fair|sustainable)\b/g, 'un$1'],
    [/\b(effective|efficient|appropriate|secure|accurate)\b/g, 'in$1'],
    [/\bincluding\b/g, 'except for'],
    [/\bincluding\b/g, 'excluding'],
    [/ and (?=[a-z]+ing\b)/g, ' rather than '],
    [/\bprotect\b/g, 'endanger'],
    [/\battract\b/g, 'repel'],
    [/\bsupport\b/g, 'resist'],
    [/\buphold\b/g, 'betray'],
    [/\bstrictly\b/g, 'loosely'],
    [/\b(?:is|are) (?!not\b|no\b|to\b)/g, 'is hardly '],
  ]),
  ...english('direction', [
    [/\bstrengthen(s|ed|ing)?\b/g, 'erode$1'],
    [/\bstronger\b/g, 'feebler'],
    [/\bexpand\b(?= (?:the|our|its|their|this|high|effective|domestic|access)\b)/g, 'contract'],
    [/\bincrease(?= (?:the|our|its|their|support|investment)\b)/g, 'curtail'],
    [/\boptimiz(e|es|ed|ing)\b/g, 'degrad$1'],
    [/\bspeed up\b/g, 'hold up'],
    [/\bboost(s|ed|ing)?\b/g, 'dampen'],
    [/\bup (?=\d|by \d)/g, 'off '],
    [/\brais(?:e|es|ed|ing)\b/g, 'bring down'],
    [/\bgrowing\b/g, 'ebbing'],
  ]),
  ...chinese('direction', [
    [/增强|加强/g, '削弱'],
    [/加快/g, '放慢'],
    [/增长/g, '下滑'],
    [/提升/g, '下调'],
  ]),
  ...english('comparison', [
    [/\babove designated size\b/g, 'under designated size'],
    [/\bexceeding the\b/g, 'close to the'],
    [/\bwithin\b(?= the (?:ceiling|target|limit))/g, 'more than'],
  ]),
  ...english('currency', [
    [/\bRMB\b/g, 'KRW'],
    [/\bRMB\b/g, 'SGD'],
    [/\bRMB\b/g, 'NT$'],
    [/\bRMB\b/g, 'CHF'],
  ]),
  ...english('planned or done', [
    [/\bwill be\b/g, 'is already'],
    [/\bwe will (?!not\b)/gi, 'we hope to '],
    [/\bwill (?=[a-z])/g, 'could '],
    [/\bmust\b/g, 'could'],
  ]),
];
