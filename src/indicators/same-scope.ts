import type { IndicatorValue } from '../schemas/indicator.ts';

/**
 * True where two figures have the same scope: one thing, each of the same number, a sum of the same number, or the same part.
 */
export function sameScope(a: Scoped, b: Scoped): boolean {
  return scopeKey(a) === scopeKey(b);
}

type Scoped = Pick<IndicatorValue, 'scope'>;

function scopeKey({ scope }: Scoped): string {
  if (scope === undefined) return 'one';
  switch (scope.kind) {
    case 'each':
    case 'sum':
      return `${scope.kind} ${scope.of} ${scope.things.zh}`;
    case 'each-year':
      return scope.kind;
    case 'part':
      return `${scope.kind} ${scope.part.zh}`;
    default:
      return scope satisfies never;
  }
}
