/** Whether the first row names the columns. */
import type { Cells } from './cells.js';
import type { Note } from './errors.js';

const isYear = (cell: string): boolean => /^(?:1[89]|20|21)\d\d$/.test(cell);

/** Years in even steps, with at most words beside them. */
function years(row: readonly string[], cells: Cells): number[] {
  const at = row.map((_, index) => index).filter((index) => isYear(row[index]!));
  const step = at.length > 1 ? Number(row[at[1]!]) - Number(row[at[0]!]) : 0;
  const even = step !== 0 && at.every((index, k) => k === 0 || Number(row[index]) - Number(row[at[k - 1]!]) === step);
  return even && row.every((cell, index) => at.includes(index) || !cells.isNumber(cell)) ? at : [];
}

export function headerOf(
  first: readonly string[],
  others: readonly (readonly string[])[],
  cells: Cells,
): { header: boolean; note?: Note } {
  const words = first.map((_, at) => at).filter((at) => cells.isWord(first[at]!));
  if (words.length > 0 && !first.some((cell) => cells.isNumber(cell))) return { header: true };
  // A word above a number.
  const second = others[0];
  if (second !== undefined && words.some((at) => cells.isNumber(second[at] ?? ''))) return { header: true };

  const columns = years(first, cells);
  if (columns.length === 0 || second === undefined) return { header: false };
  const below = others.flatMap((row) => columns.map((at) => row[at] ?? '')).filter((cell) => cells.isNumber(cell));
  if (below.length > 0 && !below.every(isYear)) {
    return {
      header: true,
      note: {
        text: `the years ${first[columns[0]!]} to ${first[columns.at(-1)!]} in the first line were taken for names`,
        hint: { option: 'header', value: 'false', effect: 'makes data of them' },
      },
    };
  }
  return {
    header: false,
    note: { text: 'the first line was taken for data', hint: { option: 'header', effect: 'makes names of it' } },
  };
}
