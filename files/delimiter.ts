/** Which character separates cells: the one that gives the same number of cells in most lines. */
import { parse } from 'csv-parse/sync';

export interface Row {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Where several do equally well the rarest in ordinary text wins: a decimal comma is no reason to split at commas. */
const CANDIDATES = ['\t', ';', '|', ','];
/** Lines that are looked at. */
const ENOUGH = 40;
const ATTEMPTS = 8;

/** Text as records, which `csv-parse` makes of a whole file with the same options. */
export const PARSING = {
  bom: true,
  info: true,
  trim: true,
  skip_empty_lines: true,
  relax_column_count: true,
  record_delimiter: '\n',
} as const;

/** Several blanks in a row are one delimiter. */
export const cellsOf = (record: string[], delimiter: string): string[] =>
  delimiter === ' ' ? record.filter((cell) => cell !== '') : record;

export function recordsOf(sample: string, delimiter: string): Row[] {
  let text = sample;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const rows = parse(text, { ...PARSING, delimiter, to: ENOUGH }) as unknown as Row[];
      return rows.map(({ record, info }) => ({ record: cellsOf(record, delimiter), info }));
    } catch {
      // The sample may end inside quotes; where the file itself is wrong, reading all of it will tell.
      text = text.slice(0, text.lastIndexOf('\n', text.lastIndexOf('"')) + 1);
    }
  }
  return [];
}

export function usualCells(rows: readonly Row[]): { cells: number; share: number } {
  const counts = new Map<number, number>();
  for (const { record } of rows) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [cells, count] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  return { cells, share: rows.length === 0 ? 0 : count / rows.length };
}

export function delimiterOf(sample: string): string {
  let [best, most] = [',', 0];
  for (const delimiter of CANDIDATES) {
    const { cells, share } = usualCells(recordsOf(sample, delimiter));
    if (cells > 1 && share > most) [best, most] = [delimiter, share];
  }
  return best;
}
