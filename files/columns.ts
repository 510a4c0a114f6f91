/** Columns that grow row by row: of numbers or of text, as their first cell that is not missing says. */
import { adornment, hasFraction, type Cells } from './cells.js';
import { plural, TableError, type Hint, type Note } from './errors.js';
import type { Layout } from './layout.js';
import type { Column, CsvTable } from './table.js';

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

interface Filling {
  readonly name: string;
  /** Of a column of text, and of one that is to keep its cells. */
  texts: string[] | undefined;
  values: Growing | undefined;
  /** The first cell that is no number, and the numbers beside it. */
  word?: { readonly cell: string; readonly line: number };
  missing: number;
  numbers: number;
  /** Of a column of numbers: the cell that is none. */
  fault?: TableError;
}

/** From this share of numbers on it deserves a word that a column is one of text. */
const MOSTLY = 0.5;

export class Columns {
  rows = 0;
  readonly #file: string;
  readonly #cells: Cells;
  readonly #ragged: Hint | undefined;
  readonly #columns: Filling[];
  readonly #lines = new Growing();
  /** Whether a column has to be one of numbers to its end; of others that is said when their numbers are asked for. */
  readonly #isDue: (name: string) => boolean;

  constructor(
    file: string,
    { names, cells, ragged }: Layout,
    keep: readonly string[],
    due: readonly string[] | undefined,
  ) {
    this.#file = file;
    this.#isDue = (name) => due?.includes(name) ?? true;
    this.#cells = cells;
    this.#ragged = ragged;
    this.#columns = names.map((name) => ({
      name,
      texts: keep.includes(name) ? [] : undefined,
      values: undefined,
      missing: 0,
      numbers: 0,
    }));
  }

  add(record: readonly string[], line: number): void {
    if (record.length !== this.#columns.length) {
      const due = this.#columns.length;
      const is = due === 1 ? 'is' : 'are';
      throw new TableError(
        `${this.#file}:${line}: ${plural(record.length, 'cell')} where ${plural(due, 'column')} ${is} due`,
        this.#ragged,
      );
    }
    this.#columns.forEach((column, at) => this.#put(column, record[at]!, line));
    this.#lines.push(line);
    this.rows++;
  }

  #put(column: Filling, cell: string, line: number): void {
    column.texts?.push(cell);
    const value = this.#cells.number(cell);
    const missing = Number.isNaN(value) && this.#cells.isMissing(cell);
    if (missing) column.missing++;
    else if (value !== undefined) column.numbers++;
    if (column.word !== undefined) return;
    if (value === undefined) {
      if (column.values !== undefined && column.texts === undefined) {
        const fault = this.#noNumber(column.name, cell, line);
        if (this.#isDue(column.name)) throw fault;
        column.fault ??= fault;
        column.values.push(NaN);
        return;
      }
      // A column whose cells are kept has no need of numbers.
      column.values = undefined;
      column.word = { cell, line };
      // Until now all of them were missing.
      column.texts ??= [...this.#blank(), cell];
      return;
    }
    if (column.values === undefined) {
      if (missing) return;
      column.values = new Growing();
      for (let i = 0; i < this.rows; i++) column.values.push(NaN);
    }
    column.values.push(value);
  }

  #noNumber(name: string, cell: string, line: number): TableError {
    const why = adornment(cell);
    const reason = why === undefined ? '' : ` (${why})`;
    return new TableError(
      `${this.#file}:${line}: column ${name}: '${cell}' is not a number, and those above it are${reason}`,
      this.#cells.hint(cell),
    );
  }

  #blank(): string[] {
    return Array<string>(this.rows).fill('');
  }

  finish(notes: readonly Note[]): CsvTable {
    const columns = this.#columns.map(({ name, values, texts, fault }): Column =>
      values === undefined
        ? { name, texts: texts ?? this.#blank() }
        : { name, values: values.take(), ...(texts ? { texts } : {}), ...(fault ? { fault } : {}) },
    );
    return {
      file: this.#file,
      rows: this.rows,
      columns,
      lines: this.#lines.take(),
      notes: [...notes, ...this.#columns.flatMap((column) => this.#almost(column))],
    };
  }

  /** A column of text whose cells are numbers, or would be with another decimal sign. */
  #almost({ name, word, numbers, missing }: Filling): Note[] {
    if (word === undefined) return [];
    const { cell, line } = word;
    const there = this.rows - missing;
    const hint = this.#cells.hint(cell);
    const why = adornment(cell);
    if (why !== undefined && hint?.option !== 'decimal')
      return [{ text: `column ${name} is not one of numbers: ${why}, and line ${line} has '${cell}'` }];
    const share = numbers > 0 ? `; ${numbers} of its ${plural(there, 'cell')} are numbers` : '';
    const almost = hint?.option === 'decimal' ? hasFraction(cell, hint.value as ',' | '.') : numbers >= MOSTLY * there;
    return almost
      ? [
          {
            text: `column ${name} is not one of numbers, since line ${line} has '${cell}'${share}`,
            hint,
          },
        ]
      : [];
  }
}
