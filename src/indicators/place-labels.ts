import { labelWidth } from './label-width.ts';

/** A label and the point it belongs to. */
export interface Label {
  text: string;
  x: number;
  y: number;
}

/** A label at its printed place: `x` is its middle, `y` its baseline. */
export type PlacedLabel = Label;

/** Puts each label above its point, or below or further off where another label or point is in the way. */
export function placeLabels(labels: readonly Label[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const tries = OFFSETS.map((offset) => ({ ...label, y: label.y + offset }));
    placed.push(
      tries.find((spot) => placed.every((other) => !overlap(spot, other))) ?? { ...label, y: label.y + ABOVE },
    );
  }
  return placed;
}

const LINE = 13;
const ABOVE = -10;
const OFFSETS = [ABOVE, 18, ABOVE - LINE, 18 + LINE, ABOVE - 2 * LINE, 18 + 2 * LINE] as const;

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return Math.abs(a.x - b.x) < (labelWidth(a.text) + labelWidth(b.text)) / 2 + 4 && Math.abs(a.y - b.y) < LINE;
}
