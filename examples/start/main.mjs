// Reads the recording, runs the pipeline on every backend, and reports; the exit code says whether all bytes agree.
import { basename } from 'node:path';
import { readCsv, TableError } from '../../dist/files/index.js';
import { said, saidOf } from '../../dist/terminal/csv-options.js';
import { endQuietly } from '../../dist/terminal/pipes.js';
import { createProgress } from '../../dist/terminal/progress.js';
import { fitted } from '../../dist/terminal/text.js';
import { openBackends, ORDER } from './backends.mjs';
import { comparing } from './compare.mjs';
import { findEvents, findPairs, findRegimes } from './findings.mjs';
import { others } from './others.mjs';
import { readOptions, USAGE, UsageError } from './options.mjs';
import { pipeline } from './pipeline.mjs';
import { prepare } from './prepare.mjs';
import { reportBackends, reportMachine } from './report.mjs';

async function run(options) {
  const table = await readCsv(options.file, options.reading);
  for (const note of table.notes) console.error(fitted(said(basename(table.file), note)));
  const measured = prepare(table, options);
  if (options.window > table.rows)
    throw new TableError(`${table.file}: ${table.rows} rows, fewer than the window of ${options.window}`);
  const backends = await openBackends();
  const progress = createProgress(1, { quiet: true });
  const compared = comparing(backends, { times: options.times, progress });
  let results;
  try {
    results = await pipeline(measured, options, compared.step);
    await others(measured, options, compared.step);
  } finally {
    progress.stop();
  }
  const regimes = findRegimes(results, measured.names);
  reportMachine({
    file: basename(table.file),
    rows: table.rows,
    window: options.window,
    measured,
    regimes,
    events: findEvents(results, regimes, measured.names),
    pairs: findPairs(results, measured.names),
    scores: results.scores.row,
  });
  return reportBackends(compared.calls, backends, ORDER) ? 0 : 1;
}

export async function start(args) {
  endQuietly();
  try {
    const options = readOptions(args);
    if (!options.help) return await run(options);
    console.log(USAGE);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${fitted(`start: ${error.message}`)}\n${USAGE}`);
      return 2;
    }
    if (!(error instanceof TableError) && error.name !== 'KernelError') throw error;
    console.error(fitted(`start: ${error instanceof TableError ? saidOf(error) : error.message}`));
    return 1;
  }
}
