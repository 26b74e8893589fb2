import type { zh } from './zh.ts';

/** A key of the interface's words. The Chinese keys are the type. */
export type UiKey = keyof typeof zh;

export type UiValues = Record<string, string | number>;

/** Gives the words for a key in one language, with `{{name}}` replaced by `values.name`. */
export type Translate = (key: UiKey, values?: UiValues) => string;
