/** A run of letters as a PDF places it. */
export interface PlacedText {
  text: string;
  left: number;
  width: number;
  top: number;
  size: number;
}

/** Groups runs by baseline; raised figures and marks are a little above it. */
export function rowsOf(runs: readonly PlacedText[]): PlacedText[][] {
  const rows: { top: number; size: number; runs: PlacedText[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row !== undefined && run.top - row.top < 0.5 * Math.max(row.size, run.size)) {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { size: run.size, top: run.top });
    } else rows.push({ top: run.top, size: run.size, runs: [run] });
  }
  return rows.map(({ runs: row }) => inOrder(row.sort((a, b) => a.left - b.left)));
}

/** Whether a run crosses this position. */
export function crosses({ left, width }: PlacedText, at: number): boolean {
  return left < at && left + width > at;
}

/** Puts into order what a program drew over the gaps of other runs. */
function inOrder(row: readonly PlacedText[]): PlacedText[] {
  return row
    .filter(({ text }) => HAS_GAPS.test(text))
    .reduce(
      withGapsFilled,
      row.flatMap((run) => withRealWidth(run, row)),
    );
}

/** A blank run may be a movement without printing; it ends where the next letters begin. */
function withRealWidth(run: PlacedText, row: readonly PlacedText[]): PlacedText[] {
  if (run.text.trim() !== '') return [run];
  const nexts = row
    .filter(({ text, left }) => text.trim() !== '' && left > run.left - 0.1)
    .map(({ left }) => left - run.left);
  const width = Math.min(run.width, ...nexts);
  return width < 0.1 * run.size ? [] : [{ ...run, width }];
}

const HAS_GAPS = /^(?=.*\S .*\S)[\p{Script=Han}\u3000-\u303f\uff00-\uffef—…· ]+$/u;

/**
 * Where a font has no Chinese, a program draws the Chinese of a line in one run with gaps, and figures and quotation
 * marks, which the font has, in separate runs over these gaps. Chinese characters all have the same width, which shows
 * the gap for each run.
 */
function withGapsFilled(row: readonly PlacedText[], host: PlacedText): PlacedText[] {
  const end = host.left + host.width;
  const over = row.filter((run) => run !== host && run.left > host.left - 0.1 && run.left + run.width < end + 0.1);
  const printed = over.filter(({ text }) => text.trim() !== '');
  const letters = [...host.text.replaceAll(' ', '')];
  const pitchOf = (runs: readonly PlacedText[]): number =>
    (host.width - runs.reduce((sum, { width }) => sum + width, 0)) / letters.length / host.size;
  // A wide blank run is not a space but a movement without printing.
  const spaced = over.filter((run) => printed.includes(run) || run.width < 0.6 * run.size);
  const inside = pitchOf(spaced) > 0.97 ? spaced : printed;
  const pitch = pitchOf(inside);
  if (printed.length === 0 || pitch < 0.97 || pitch > 1.3) return [...row];
  let { left } = host;
  let text = '';
  for (const run of inside) {
    text += letters.splice(0, Math.round((run.left - left) / pitch / host.size)).join('') + run.text;
    left = run.left + run.width;
  }
  const whole = { ...host, text: text + letters.join('') };
  return row.filter((run) => !over.includes(run)).map((run) => (run === host ? whole : run));
}
