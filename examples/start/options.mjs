// npm start -- [file.csv] [--window N] [--regimes K] [--ignore a,b] [--no-times]
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const USAGE = `usage: npm start -- [file.csv] [--window 16] [--regimes 4] [--ignore column,…] [--no-times]

Without a file it is examples/telemetry.csv.
  --window    rows that count as "just now"
  --regimes   kinds of operation to tell apart
  --ignore    columns that are no measurements, such as identifiers
  --no-times  compare the backends without measuring how long they take`;

const RECORDING = fileURLToPath(new URL('../telemetry.csv', import.meta.url));

export class UsageError extends Error {}

function integer(name, text, least, most) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new UsageError(`--${name} must be an integer from ${least} to ${most}, not '${text}'`);
  return value;
}

export function readOptions(args, cwd = process.env.INIT_CWD ?? process.cwd()) {
  let parsed;
  try {
    parsed = parseArgs({
      args, allowPositionals: true, allowNegative: true,
      options: {
        window: { type: 'string', default: '16' }, regimes: { type: 'string', default: '4' }, ignore: { type: 'string', default: '' },
        times: { type: 'boolean', default: true }, help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new UsageError(`one file was expected, not ${positionals.length}`);
  return {
    file: positionals.length > 0 ? resolve(cwd, positionals[0]) : RECORDING,
    window: integer('window', values.window, 2, 100_000),
    regimes: integer('regimes', values.regimes, 2, 26),
    ignore: values.ignore.split(',').map((name) => name.trim()).filter(Boolean),
    times: values.times,
    help: values.help,
  };
}
