/** A table that has been read, and its columns as what kernels take. */
import { TableError, type Note } from './errors.js';

export interface Column {
  readonly name: string;
  /** Of a column of numbers; NaN where a cell is missing. */
  readonly values?: Float64Array;
  /** The cells as they are in the file, without blanks around them: of any other column, and of those of `keep`. */
  readonly texts?: readonly string[];
  /** Of a column of numbers: what to say of the first cell that is none. Whoever asks for the numbers is told. */
  readonly fault?: TableError;
}

export interface CsvTable {
  /** Its path, or `standard input`. */
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** The line of the file on which a row ends, counted from 1. */
  readonly lines: Float64Array;
  /** What was recognised and deserves a word: the encoding, a row of units, columns that are almost numbers. */
  readonly notes: readonly Note[];
}

/** A row-major matrix, as kernels take it. */
export interface TableMatrix {
  readonly data: Float64Array;
  readonly rows: number;
  readonly cols: number;
}

export const numericNames = (table: CsvTable): string[] =>
  table.columns.filter(({ values }) => values !== undefined).map(({ name }) => name);

/** The values of a column of numbers. */
export function numbersOf(table: CsvTable, name: string): Float64Array {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined)
    throw new TableError(
      `${table.file} has no column called ${name}; it has ${table.columns.map((one) => one.name).join(', ')}`,
    );
  if (column.fault !== undefined) throw column.fault;
  if (column.values !== undefined) return column.values;
  const at = column.texts!.findIndex((text) => text !== '');
  if (at < 0) throw new TableError(`${table.file}: column ${name} is empty`);
  const text = column.texts![at]!;
  throw new TableError(
    `${table.file}:${table.lines[at]}: column ${name} is not one of numbers: it begins with '${text}'`,
    text.includes(',') ? undefined : { option: 'na', value: text, effect: 'takes it as missing' },
  );
}

/** Columns of numbers side by side, row-major; by default all there are. */
export function matrixOf(table: CsvTable, names: readonly string[] = numericNames(table)): TableMatrix {
  if (!Array.isArray(names)) throw new TableError(`columns ${JSON.stringify(names)}: expected a list of names`);
  const columns = names.map((name) => numbersOf(table, name));
  const data = new Float64Array(table.rows * names.length);
  columns.forEach((values, j) => {
    for (let i = 0; i < table.rows; i++) data[i * names.length + j] = values[i]!;
  });
  return { data, rows: table.rows, cols: names.length };
}
