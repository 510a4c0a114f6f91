/** What the beginning of a file tells about all of it: delimiter, decimal sign, names of columns, a row of units. */
import { Cells, hasFraction, type Decimal } from './cells.js';
import { delimiterOf, recordsOf, usualCells, type Row } from './delimiter.js';
import { headerOf } from './header.js';
import { TableError, type Hint, type Note } from './errors.js';
import type { Lines } from './lines.js';

export interface LayoutOptions {
  readonly delimiter?: string | undefined;
  readonly header?: boolean | undefined;
  readonly units?: boolean | undefined;
  readonly decimal?: Decimal | undefined;
  readonly na?: readonly string[] | undefined;
  readonly skip?: number | undefined;
}

export interface Layout {
  readonly delimiter: string;
  readonly cells: Cells;
  readonly names: readonly string[];
  /** Records before the first row of data. */
  readonly before: number;
  readonly notes: readonly Note[];
  /** What may help where rows differ in length. */
  readonly ragged: Hint | undefined;
}

/** Every column gets a name of its own, as pandas does: a, a.1, a.2. */
function uniqueNames(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((cell, at) => {
    const base = cell === '' ? `column${at + 1}` : cell;
    let name = base;
    for (let copy = 1; seen.has(name); copy++) name = `${base}.${copy}`;
    seen.add(name);
    return name;
  });
}

/** Where cells are separated by semicolons, commas are most often decimal. */
function decimalOf(rows: readonly Row[], delimiter: string): Decimal {
  if (delimiter !== ';') return '.';
  const all = rows.flatMap(({ record }) => record);
  return all.some((cell) => hasFraction(cell, ',')) && !all.some((cell) => hasFraction(cell, '.')) ? ',' : '.';
}

/** Words above the first numbers, below the names: `s`, `°C`, `[bar]`. */
function hasUnits(rows: readonly Row[], cells: Cells): boolean {
  const [names, units, ...data] = rows.map(({ record }) => record);
  if (units === undefined || units.length !== names!.length || data.length === 0) return false;
  const numeric = units
    .map((_, at) => at)
    .filter(
      (at) => data.some((row) => cells.isNumber(row[at] ?? '')) && data.every((row) => !cells.isWord(row[at] ?? '')),
    );
  const words = numeric.filter((at) => cells.isWord(units[at]!));
  return (
    words.length > 0 &&
    words.length === numeric.filter((at) => !cells.isMissing(units[at]!)).length &&
    !units.some((cell) => cells.isNumber(cell))
  );
}

/** Lines above the table have fewer cells than its rows. */
function preamble(rows: readonly Row[], skip: number): Hint | undefined {
  const { cells } = usualCells(rows);
  const first = rows.findIndex(({ record }) => record.length === cells);
  if (first <= 0) return undefined;
  return {
    option: 'skip',
    value: String(Math.max(skip, rows[first]!.info.lines - 1)),
    effect: `begins with line ${rows[first]!.info.lines}, which has ${cells} cells`,
  };
}

export function layoutOf(file: string, sample: string, lines: Lines, options: LayoutOptions): Layout {
  const delimiter = options.delimiter ?? lines.separator ?? delimiterOf(sample);
  const rows = recordsOf(sample, delimiter);
  const decimal = options.decimal ?? decimalOf(rows, delimiter);
  const cells = new Cells(decimal, options.na ?? []);
  const notes: Note[] = [];
  if (options.decimal === undefined && decimal === ',')
    notes.push({
      text: 'the comma was taken for the decimal sign',
      hint: { option: 'decimal', value: '.', effect: 'leaves commas alone' },
    });

  const [first, ...others] = rows.map(({ record }) => record);
  const width = first?.length ?? 0;
  const found = headerOf(first ?? [], others, cells);
  const header = options.header ?? found.header;
  if (options.header === undefined && found.note !== undefined) notes.push(found.note);
  let names = header ? (first ?? []) : Array<string>(width).fill('');
  let before = header ? 1 : 0;
  if (header && (options.units ?? hasUnits(rows, cells))) {
    before++;
    if (options.units === undefined)
      notes.push({
        text: `line ${rows[1]!.info.lines} was taken for units: ${rows[1]!.record.filter(Boolean).join(', ')}`,
        hint: { option: 'units', value: 'false', effect: 'makes data of it' },
      });
  }
  const named =
    lines.above === undefined || options.header !== undefined || header
      ? undefined
      : recordsOf(lines.above, delimiter)[0]?.record;
  if (named !== undefined && width > 1 && named.length === width) {
    names = named;
    notes.push({
      text: 'the names of the columns are those of the comment above them',
      hint: { option: 'header', value: 'false', effect: 'leaves it a comment' },
    });
  }
  if (
    width === 1 &&
    first !== undefined &&
    rows.length > 1 &&
    rows.every(({ record }) => /\S\s+\S/.test(record[0]!)) &&
    rows.slice(1).some(({ record }) => record[0]!.split(/\s+/).some((cell) => cells.isNumber(cell)))
  ) {
    notes.push({
      text: 'no delimiter was recognised',
      hint: { option: 'delimiter', value: ' ', effect: 'splits at blanks' },
    });
  }
  if (first === undefined && sample.trim() === '') throw new TableError(`${file}: there is nothing in it`);
  return {
    delimiter,
    cells,
    names: uniqueNames(names),
    before,
    notes,
    ragged:
      options.delimiter === undefined || options.skip === undefined ? preamble(rows, options.skip ?? 0) : undefined,
  };
}
