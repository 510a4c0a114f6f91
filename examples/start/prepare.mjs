// From a table to measurements: what is a clock, what never changes, what is missing.
import { columnsToMatrix } from 'trefoil';
import { numbersOf, TableError } from '../../dist/files/index.js';
import { markerIn } from '../../dist/files/markers.js';
import { findClock } from './clock.mjs';

const LEAST_ROWS = 16;

/** The last value before a gap; before the first value, the first. */
function filled(values) {
  const out = Float64Array.from(values);
  let last = values.find((value) => !Number.isNaN(value)),
    count = 0;
  for (let i = 0; i < out.length; i++) {
    if (Number.isNaN(out[i])) {
      out[i] = last;
      count++;
    } else last = out[i];
  }
  return { values: out, count };
}

/** Values without those that stand for a missing one, and which these are. */
function withoutMarkers(values) {
  let kept = values;
  const found = [];
  for (let marker = markerIn(kept); marker !== undefined; marker = markerIn(kept)) {
    kept = kept.map((value) => (value === marker.marker ? NaN : value));
    found.push(marker);
  }
  return { kept, found };
}

/** Names of measurements, and of columns that are left out because they hold no numbers. */
function candidatesOf(table, { columns, ignore }, clock) {
  for (const name of [...ignore, ...(columns ?? [])]) numbersOrText(table, name);
  if (columns !== undefined) return { names: columns.filter((name) => !ignore.includes(name)), texts: [] };
  const others = table.columns.filter(({ name }) => name !== clock?.name && !ignore.includes(name));
  return {
    names: others.filter(({ values }) => values).map(({ name }) => name),
    texts: others.filter(({ values }) => !values).map(({ name }) => name),
  };
}

function numbersOrText(table, name) {
  if (!table.columns.some((column) => column.name === name))
    throw new TableError(
      `${table.file} has no column called ${name}; it has ${table.columns.map((column) => column.name).join(', ')}`,
    );
}

/**
 * { x, complete, names, clock, constant, texts, markers, missing, notes }: the measurements as they are and with gaps filled,
 * row-major. Columns that never change have no part in any of it.
 */
export function prepare(table, { ignore = /** @type {string[]} */ ([]), columns: asked, clock: askedClock } = {}) {
  const { clock, note } = findClock(table, askedClock);
  const { names, texts } = candidatesOf(table, { columns: asked, ignore }, clock);
  const constant = [],
    columns = [],
    markers = [];
  let missing = 0;
  for (const name of names) {
    const { kept: raw, found } = withoutMarkers(numbersOf(table, name));
    for (const { marker, count } of found) markers.push({ name, marker, count });
    const { values, count } = filled(raw);
    if (values.some((value) => Math.abs(value) === Infinity))
      throw new TableError(`${table.file}: column ${name} holds infinities`);
    missing += count;
    if (values.every((value) => Object.is(value, values[0]) || value === values[0])) constant.push(name);
    else columns.push({ name, raw, values });
  }
  if (columns.length === 0)
    throw new TableError(
      `${table.file}: no column of numbers that change${texts.length > 0 ? `; not of numbers: ${texts.join(', ')}` : ''}`,
    );
  if (table.rows < LEAST_ROWS)
    throw new TableError(`${table.file}: ${table.rows} rows; at least ${LEAST_ROWS} are needed`);
  return {
    x: columnsToMatrix(columns.map(({ raw }) => raw)),
    complete: columnsToMatrix(columns.map(({ values }) => values)),
    names: columns.map(({ name }) => name),
    clock,
    constant,
    texts,
    markers,
    missing,
    notes: note === undefined ? [] : [note],
  };
}
