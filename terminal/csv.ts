/**
 * Tables of numbers from CSV files. A header is recognised, delimiters are found out, a column is numeric when its
 * first value is; an empty cell of such a column is NaN, and anything else that is no number is an error that says where.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse, CsvError } from 'csv-parse';

export class TableError extends Error {
  override readonly name = 'TableError';
}

export interface CsvOptions {
  /** One character; found out where it is not given. */
  readonly delimiter?: string | undefined;
  /** Whether the first line names the columns; found out where it is not given. */
  readonly header?: boolean | undefined;
  readonly onProgress?: (bytes: number) => void;
}

export interface Column {
  readonly name: string;
  /** Of a numeric column. */
  readonly values?: Float64Array;
  /** Cells of any other. */
  readonly texts?: readonly string[];
}

export interface CsvTable {
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** The line of the file on which a row ends, counted from 1. */
  readonly lines: Float64Array;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i;

/** A cell as a number, NaN where it is empty or says so; undefined where it is neither. */
export function parseNumber(cell: string): number | undefined {
  if (cell === '') return NaN;
  if (NUMBER.test(cell)) return Number(cell);
  const special = SPECIAL.exec(cell);
  if (special === null) return undefined;
  return special[2]!.toLowerCase() === 'nan' ? NaN : special[1] === '-' ? -Infinity : Infinity;
}

const isNumber = (cell: string): boolean => cell !== '' && parseNumber(cell) !== undefined;

/** The rarest in ordinary text wins: a decimal comma or a comma in a name is no reason to split at commas. */
function delimiterOf(head: string): string {
  const line = head.slice(0, head.search(/[\r\n]/) < 0 ? undefined : head.search(/[\r\n]/)).replace(/"[^"]*"/g, '');
  return ['\t', ';', '|', ','].find((one) => line.includes(one)) ?? ',';
}

/** A first line of words above numbers, or of words only where words follow. */
function isHeader(first: readonly string[], second: readonly string[] | undefined): boolean {
  if (first.every((cell) => !isNumber(cell))) return true;
  return second !== undefined && first.some((cell, at) => cell !== '' && !isNumber(cell) && isNumber(second[at] ?? ''));
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

/** Numbers that come one by one. */
class Growing {
  #data = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length++] = value;
  }

  take(): Float64Array {
    return this.#data.slice(0, this.#length);
  }
}

/** Its kind is known once a cell is not empty; until then only the number of rows is. */
interface Filling { readonly name: string; empty: number; values?: Growing; texts?: string[] }

class Builder {
  rows = 0;
  readonly #file: string;
  readonly #columns: Filling[];
  readonly #lines = new Growing();

  constructor(file: string, names: readonly string[]) {
    this.#file = file;
    this.#columns = names.map((name) => ({ name, empty: 0 }));
  }

  add(record: readonly string[], line: number): void {
    if (record.length !== this.#columns.length) {
      throw new TableError(`${this.#file}:${line}: ${record.length} cells where ${this.#columns.length} columns are due`);
    }
    this.#columns.forEach((column, at) => this.#put(column, record[at]!, line));
    this.#lines.push(line);
    this.rows++;
  }

  #put(column: Filling, cell: string, line: number): void {
    if (column.texts !== undefined) {
      column.texts.push(cell);
      return;
    }
    const value = parseNumber(cell);
    if (column.values === undefined) {
      if (cell === '') {
        column.empty++;
        return;
      }
      if (value === undefined) {
        column.texts = [...Array<string>(column.empty).fill(''), cell];
        return;
      }
      column.values = new Growing();
      for (let i = 0; i < column.empty; i++) column.values.push(NaN);
    }
    if (value === undefined) throw new TableError(`${this.#file}:${line}: column ${column.name}: '${cell}' is not a number, and those above it are`);
    column.values.push(value);
  }

  finish(): CsvTable {
    const columns = this.#columns.map(({ name, empty, values, texts }): Column => (values ? { name, values: values.take() } : { name, texts: texts ?? Array<string>(empty).fill('') }));
    return { file: this.#file, rows: this.rows, columns, lines: this.#lines.take() };
  }
}

interface Row { readonly record: string[]; readonly info: { readonly lines: number; readonly bytes: number } }

async function read(source: Readable, head: string, file: string, options: CsvOptions): Promise<CsvTable> {
  const parser = parse({ delimiter: options.delimiter ?? delimiterOf(head), bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  let builder: Builder | undefined;
  let first: Row | undefined;
  const start = (second: Row | undefined): void => {
    const header = options.header ?? isHeader(first!.record, second?.record);
    builder = new Builder(file, uniqueNames(header ? first!.record : first!.record.map(() => '')));
    if (!header) builder.add(first!.record, first!.info.lines);
  };
  try {
    await pipeline(source, parser, async (rows: AsyncIterable<Row>) => {
      for await (const row of rows) {
        if (first === undefined) {
          first = row;
          continue;
        }
        if (builder === undefined) start(row);
        builder!.add(row.record, row.info.lines);
        if (builder!.rows % 4096 === 0) options.onProgress?.(row.info.bytes);
      }
    });
  } catch (error) {
    if (error instanceof CsvError) throw new TableError(`${file}: ${error.message}`);
    throw error;
  }
  if (first === undefined) throw new TableError(`${file}: there is nothing in it`);
  if (builder === undefined) start(undefined);
  return builder!.finish();
}

export const parseCsv = (text: string, file: string, options: CsvOptions = {}): Promise<CsvTable> => read(Readable.from([text]), text, file, options);

export async function readCsv(path: string, options: CsvOptions = {}): Promise<CsvTable> {
  let head: string;
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65536), 0, 65536, 0);
      head = buffer.subarray(0, bytesRead).toString('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new TableError(code === 'ENOENT' ? `${path}: there is no such file` : code === 'EISDIR' ? `${path} is a folder` : `${path}: ${message}`);
  }
  return read(createReadStream(path), head, path, options);
}

export const numericNames = (table: CsvTable): string[] => table.columns.filter(({ values }) => values !== undefined).map(({ name }) => name);

/** The values of a numeric column. */
export function numbersOf(table: CsvTable, name: string): Float64Array {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) throw new TableError(`${table.file} has no column called ${name}; it has ${table.columns.map((one) => one.name).join(', ')}`);
  if (column.values === undefined) throw new TableError(`${table.file}: column ${name} is not one of numbers: it begins with '${column.texts!.find((text) => text !== '') ?? ''}'`);
  return column.values;
}

/** Row-major, one column per name. */
export function matrixOf(table: CsvTable, names: readonly string[]): { data: Float64Array; rows: number; cols: number } {
  const columns = names.map((name) => numbersOf(table, name));
  const data = new Float64Array(table.rows * names.length);
  columns.forEach((values, j) => {
    for (let i = 0; i < table.rows; i++) data[i * names.length + j] = values[i]!;
  });
  return { data, rows: table.rows, cols: names.length };
}
