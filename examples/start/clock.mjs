// Which column says when: the one that is asked for, the one called time, or the only one whose values are times.
import { TableError } from '../../dist/files/index.js';
import { duration } from './duration.mjs';
import { digits } from '../../dist/terminal/text.js';

/** Names of columns that say when, whatever they hold. */
const TIME = /^(?:time|timestamp|date|datetime)$/i;
/** Names of columns that do so when they hold numbers that rise. */
const COUNT = /^(?:t|ts|epoch|seconds?|index|row)$/i;
/** 2024-01-31, with a time of day, a fraction and a zone. */
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?$/;
/** Units of time since 1970, by how many make a millisecond; told apart by what they say of the years 1980 to 2100. */
const UNITS = [1e-3, 1, 1e3, 1e6];
const [FROM, TO] = [Date.UTC(1980, 0), Date.UTC(2100, 0)];

const rising = (values) => values.every((value, i) => i === 0 || value > values[i - 1]);

/** Milliseconds since 1970 of each cell; undefined where some are no times. Without a zone it is UTC. */
function isoTimes(texts) {
  const times = texts.map((text) =>
    ISO.test(text)
      ? Date.parse(
          `${text
            .replace(' ', 'T')
            .replace(/ /g, '')
            .replace(',', '.')
            .replace(/(T[\d:.]+)$/, '$1Z')}`,
        )
      : NaN,
  );
  return times.length > 0 && times.every((time) => !Number.isNaN(time)) ? times : undefined;
}

/** The unit in which rising numbers are times of our days. */
const epochUnit = (values) =>
  values.length > 1 && rising(values)
    ? UNITS.find((unit) => values[0] / unit >= FROM && values.at(-1) / unit < TO)
    : undefined;

/** As short as the steps allow. */
function isoText(time, unit) {
  const text = new Date(time).toISOString();
  return unit === 1e-3 || Number.isInteger(time / 1000)
    ? `${text.slice(0, 19).replace('T', ' ')}`
    : text.slice(0, 23).replace('T', ' ');
}

/** { name, at, span? }: what to print of a row, and how long it is from one row to another. */
function clockOf({ name, values, texts }) {
  if (values === undefined) {
    const times = isoTimes(texts);
    return {
      name,
      at: (row) => texts[row],
      ...(times && rising(times) ? { span: (from, to) => duration(times[to] - times[from]) } : {}),
    };
  }
  const unit = epochUnit(values);
  if (unit !== undefined)
    return {
      name,
      at: (row) => isoText(values[row] / unit, unit),
      span: (from, to) => duration((values[to] - values[from]) / unit),
    };
  return {
    name,
    at: (row) => String(values[row]),
    ...(rising(values) ? { span: (from, to) => digits(values[to] - values[from]) } : {}),
  };
}

const saysWhen = ({ values, texts }) => (values === undefined ? isoTimes(texts) : epochUnit(values)) !== undefined;

/** { clock, note }: a clock or none, and what was not guessed. */
export function findClock(table, asked) {
  const { columns, file } = table;
  if (asked === 'none') return {};
  if (asked !== undefined) {
    const column = columns.find(({ name }) => name === asked);
    if (column === undefined)
      throw new TableError(
        `${file} has no column called ${asked} to be the clock; it has ${columns.map(({ name }) => name).join(', ')}`,
      );
    return { clock: clockOf(column) };
  }
  const named =
    columns.find(({ name }) => TIME.test(name)) ??
    columns.find(({ name, values }) => COUNT.test(name) && values !== undefined && rising(values));
  if (named !== undefined) return { clock: clockOf(named) };
  const times = columns.filter(saysWhen);
  if (times.length === 1) return { clock: clockOf(times[0]) };
  if (times.length > 1)
    return {
      note: `${times.map(({ name }) => name).join(', ')} hold times: --clock ${times[0].name} says which is the clock`,
    };
  // A count that always rises may be a measurement as well.
  const [first] = columns;
  if (first?.values !== undefined && table.rows > 1 && rising(first.values))
    return { note: `no column is called time; ${first.name} always rises: if it says when, --clock ${first.name}` };
  return {};
}
