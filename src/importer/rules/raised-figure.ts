/**
 * How to write a raised figure, which would merge with the text: 2 and 3 after a unit and any after a 10 are powers, all
 * others are note marks; null for anything but a figure.
 */
export function raisedFigure(before: string, raised: string): string | null {
  const [, minus = '', figure] = /^([-−–]?)(\d{1,3})$/.exec(raised.trim()) ?? [];
  if (figure === undefined) return null;
  const isPower =
    /(?:^|[^\d.])10$/.test(before) || (/[A-Za-z]$/.test(before) && (minus !== '' || /^[23]$/.test(figure)));
  if (!isPower) return minus === '' ? `[${figure}]` : null;
  return (minus && '⁻') + [...figure].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** The reasons in the account. */
export const RAISED = 'It is printed raised.';
export const LOWERED = 'It is printed lowered.';

/** A line through words may mean that they were deleted or that they never applied. */
export const STRUCK = 'It is struck out in print; remove it if it is no longer part of the text.';
