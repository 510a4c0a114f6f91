// Looks at a recording of a machine as a maintenance engineer would: which regimes there are, what tells them apart, what was
// unusual and when. Every kernel runs on every backend there is, and all output bytes are compared.
//
//   npm start
//   npm start -- path/to.csv --window 16
//
// Ends with exit code 1 when backends differ in a single byte, or one of them gives no output.
import { basename } from 'node:path';
import { readCsv, TableError } from '../dist/files/index.js';
import { createProgress } from '../dist/terminal/progress.js';
import { openBackends, ORDER } from './start/backends.mjs';
import { comparing } from './start/compare.mjs';
import { findEvents, findPairs, findRegimes } from './start/findings.mjs';
import { others } from './start/others.mjs';
import { readOptions, USAGE, UsageError } from './start/options.mjs';
import { pipeline } from './start/pipeline.mjs';
import { prepare } from './start/prepare.mjs';
import { reportBackends, reportMachine } from './start/report.mjs';

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const table = await readCsv(options.file);
  const measured = prepare(table, options);
  if (options.window > table.rows) throw new TableError(`${options.file}: ${table.rows} rows, fewer than the window of ${options.window}`);
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
    file: basename(options.file), rows: table.rows, window: options.window, measured, regimes,
    events: findEvents(results, regimes, measured.names), pairs: findPairs(results, measured.names), scores: results.scores.row,
  });
  return reportBackends(compared.calls, backends, ORDER) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) console.error(`start: ${error.message}\n${USAGE}`);
  else if (error instanceof TableError || error.name === 'KernelError') console.error(`start: ${error.message}`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
