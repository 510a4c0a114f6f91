// The options of `npm start`: its own, and those for reading CSV.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CSV_FLAGS, csvOptions } from '../../dist/terminal/csv-options.js';
import { terminalWidth, wrap } from '../../dist/terminal/text.js';

const OWN = [
  ['window', 'n', 'rows that count as "just now" (default: 16)'],
  ['regimes', 'n', 'kinds of operation to tell apart (default: 4)'],
  ['column', 'column,…', 'the measurements; by default all columns of numbers'],
  ['ignore', 'column,…', 'columns that are no measurements, such as identifiers'],
  ['clock', 'column', 'what says when; none for rows; recognised by default'],
  ['no-times', undefined, 'compare the backends without measuring how long they take'],
];
const INDENT = 25;

function usage() {
  const width = Math.min(terminalWidth(), 100);
  const line = ([name, placeholder, help]) => {
    const flag = `  --${name}${placeholder === undefined ? '' : ` <${placeholder}>`}`;
    // A narrow terminal has no room for two columns.
    if (width < 2 * INDENT + 10) return `${flag}\n${wrap(help, width, '      ')}`;
    return `${flag.padEnd(INDENT)}${wrap(help, width, ' '.repeat(INDENT)).trimStart()}`;
  };
  return [
    'usage: npm start -- [file|-] [options]',
    '',
    wrap('Without a file it is examples/telemetry.csv; - is standard input.', width),
    ...OWN.map(line),
    '',
    'Reading CSV, as trefoil run does:',
    ...CSV_FLAGS.map(line),
  ].join('\n');
}

export const USAGE = usage();

const RECORDING = fileURLToPath(new URL('../telemetry.csv', import.meta.url));

export class UsageError extends Error {}

function integer(name, text, least, most) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(`--${name} must be an integer from ${least} to ${most}, not '${text}'`);
  return value;
}

const list = (text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function parse(args) {
  const flags = CSV_FLAGS.filter(([name]) => !name.startsWith('no-')).map(([name, placeholder]) => [
    name,
    { type: placeholder === undefined ? 'boolean' : 'string' },
  ]);
  const options = {
    window: { type: 'string', default: '16' },
    regimes: { type: 'string', default: '4' },
    ignore: { type: 'string', default: '' },
    column: { type: 'string', short: 'c' },
    clock: { type: 'string' },
    times: { type: 'boolean', default: true },
    help: { type: 'boolean', short: 'h', default: false },
    ...Object.fromEntries(flags),
  };
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, allowNegative: true, options });
    return { values, positionals, reading: csvOptions(values) };
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function fileAt(path, cwd) {
  if (path === undefined) return RECORDING;
  // Standard input.
  return path === '-' ? path : resolve(cwd, path);
}

export function readOptions(args, cwd = process.env.INIT_CWD ?? process.cwd()) {
  const { values, positionals, reading } = parse(args);
  if (positionals.length > 1) throw new UsageError(`one file was expected, not ${positionals.length}`);
  return {
    file: fileAt(positionals[0], cwd),
    reading,
    window: integer('window', values.window, 2, 100_000),
    regimes: integer('regimes', values.regimes, 2, 26),
    columns: values.column === undefined ? undefined : list(values.column),
    ignore: list(values.ignore),
    clock: values.clock,
    times: values.times,
    help: values.help,
  };
}
