// Runs every kernel on a recording of a real machine (telemetry.csv), on every backend there is, compares all
// output bytes, and shows how long each took.
//
//   npm start
//
// Ends with an exit code other than 0 when backends differ in a single byte, or one of them gives no output.
import { readFileSync } from 'node:fs';
import { ORDER, openBackends } from './start/backends.mjs';
import { compare } from './start/bytes.mjs';
import { numericNames, parseCsv } from '../dist/terminal/csv.js';
import { jobsOn } from './start/jobs.mjs';
import { measure } from './start/measure.mjs';
import { createProgress } from '../dist/terminal/progress.js';
import { report } from './start/report.mjs';

const FILE = new URL('telemetry.csv', import.meta.url);

/** One kernel on one backend: its outputs, when the code was cold and when it was hot, and the time of a call. */
async function runOn(rt, job) {
  try {
    const cold = job.call(rt);
    const median = await measure(() => job.call(rt));
    return { cold, hot: job.call(rt), median };
  } catch (error) {
    return { error };
  }
}

async function main() {
  const text = readFileSync(FILE);
  const table = await parseCsv(text.toString('utf8'), 'telemetry.csv');
  const backends = await openBackends();
  const present = ORDER.filter((name) => backends[name].rt);
  const jobs = jobsOn({ table, text, rt: backends[present[0]].rt });
  console.log(`${table.rows} rows × ${numericNames(table).length} columns of telemetry.csv\n`);

  const progress = createProgress(jobs.length);
  const results = [];
  try {
    for (const job of jobs) {
      const runs = {};
      progress.step(job.kernel);
      for (const name of present) {
        progress.detail(name);
        runs[name] = await runOn(backends[name].rt, job);
      }
      results.push({ job, runs, verdict: compare(runs) });
    }
  } finally {
    progress.stop();
  }
  report(results, backends);
  return results.every(({ verdict }) => verdict.ok) ? 0 : 1;
}

process.exitCode = await main();
