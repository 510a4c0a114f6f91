// From a table to measurements: what is a clock, what never changes, what is missing.
import { numbersOf, numericNames, TableError } from '../../dist/files/index.js';

const CLOCKS = /^(?:time|timestamp|date|datetime|seconds?|index|row)$/i;
const LEAST_ROWS = 16;

const rising = (values) => values.every((value, i) => i === 0 || value > values[i - 1]);

/** A column that says when: of text that differs from row to row, or of numbers that always rise. */
function findClock(table) {
  const text = table.columns.find(({ name, texts }) => texts && (CLOCKS.test(name) || new Set(texts).size > 0.9 * texts.length));
  if (text) return { name: text.name, at: (row) => text.texts[row] };
  const number = table.columns.find(({ name, values }, at) => values && (CLOCKS.test(name) || at === 0) && rising(values));
  return number && { name: number.name, at: (row) => String(number.values[row]), values: number.values };
}

/** The last value before a gap; before the first value, the first. */
function filled(values) {
  const out = Float64Array.from(values);
  let last = values.find((value) => !Number.isNaN(value)), count = 0;
  for (let i = 0; i < out.length; i++) {
    if (Number.isNaN(out[i])) {
      out[i] = last;
      count++;
    } else last = out[i];
  }
  return { values: out, count };
}

/**
 * { x, complete, names, clock, constant, missing }: the measurements as they are and with gaps filled, row-major. Columns that
 * never change have no part in any of it.
 */
export function prepare(table, { ignore }) {
  for (const name of ignore) if (!table.columns.some((column) => column.name === name)) throw new TableError(`${table.file} has no column called ${name} to be ignored`);
  const clock = findClock(table);
  const candidates = numericNames(table).filter((name) => name !== clock?.name && !ignore.includes(name));
  const constant = [], columns = [];
  let missing = 0;
  for (const name of candidates) {
    const raw = numbersOf(table, name);
    const { values, count } = filled(raw);
    if (values.some((value) => !Number.isFinite(value))) throw new TableError(`${table.file}: column ${name} holds infinities`);
    missing += count;
    if (values.every((value) => value === values[0])) constant.push(name);
    else columns.push({ name, raw, values });
  }
  if (columns.length === 0) throw new TableError(`${table.file}: no column of numbers that change`);
  if (table.rows < LEAST_ROWS) throw new TableError(`${table.file}: ${table.rows} rows; at least ${LEAST_ROWS} are needed`);
  const matrix = (pick) => {
    const data = new Float64Array(table.rows * columns.length);
    columns.forEach((column, j) => pick(column).forEach((value, i) => { data[i * columns.length + j] = value; }));
    return { data, rows: table.rows, cols: columns.length };
  };
  return { x: matrix(({ raw }) => raw), complete: matrix(({ values }) => values), names: columns.map(({ name }) => name), clock, constant, missing };
}
